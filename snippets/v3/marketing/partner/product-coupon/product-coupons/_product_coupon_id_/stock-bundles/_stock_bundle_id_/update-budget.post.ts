import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post(
    {
      out_request_no: 'REQUEST20261201000001',
      update_mode: 'MAX_COUNT',
      current_max_count: 10000,
      target_max_count: 20000,
      brand_id: '120344',
    },
    {
      product_coupon_id: '1000000013',
      stock_bundle_id: '1000000013001',
    },
  );

for (const stock of data.stock_list) {
  console.log(stock.stock_id, stock.state);
}
