import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate.post(
    {
      out_request_no: 'REQUEST20261201000001',
      deactivate_reason: '批次信息有误，重新创建',
    },
    {
      product_coupon_id: '1000000013',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.state);
