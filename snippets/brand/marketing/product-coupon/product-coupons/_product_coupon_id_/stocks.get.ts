import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.get(
    {
      product_coupon_id: '1000000013',
      params: { page_size: 20 },
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

for (const stock of data.stock_list ?? []) {
  console.log(stock.stock_id, stock.state);
}
