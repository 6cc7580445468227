import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.post(
    {
      brand_id: '120344',
      out_request_no: 'REQUEST20261201000001',
      update_mode: 'MAX_COUNT',
      current_max_count: 10000,
      target_max_count: 20000,
    },
    { product_coupon_id: '1000000013', stock_id: '1000000013001' },
  );

console.log(data.state);
