import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate.post(
    {
      brand_id: '120344',
      out_request_no: 'REQUEST20261201000001',
      deactivate_reason: '批次信息有误，重新创建',
    },
    { product_coupon_id: '1000000013' },
  );

console.log(data.state);
