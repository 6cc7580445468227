import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.get(
    {
      product_coupon_id: '1000000013',
      params: { brand_id: '120344' },
    },
  );

console.log(data.state);
