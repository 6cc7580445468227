import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.get(
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      coupon_code: '123446565767',
      params: {
        product_coupon_id: '1000000013',
        stock_id: '1000000013001',
        appid: 'wxd678efh567hg6787',
      },
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.coupon_state);
