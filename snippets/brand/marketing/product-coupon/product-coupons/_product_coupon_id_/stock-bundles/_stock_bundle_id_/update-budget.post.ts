import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post(
    {
      out_request_no: 'REQUEST20261201000001',
      update_mode: 'MAX_COUNT',
    },
    {
      product_coupon_id: '1000000013',
      stock_bundle_id: '1000000013001',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

for (const stock of data.stock_list) {
  console.log(stock.stock_id, stock.state);
}
