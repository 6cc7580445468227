import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.get(
    {
      product_coupon_id: '1000000013',
      params: { page_size: 20, brand_id: '120344' },
    },
  );

for (const stock of data.stock_list ?? []) {
  console.log(stock.stock_id, stock.state);
}
