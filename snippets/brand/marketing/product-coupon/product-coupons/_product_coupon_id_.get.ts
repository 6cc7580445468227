import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.get(
    {
      product_coupon_id: '1000000013',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.state);
