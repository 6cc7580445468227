import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_.get(
    {
      coupon_code: '20261201000001',
      appid: 'wxd678efh567hg6787',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
  );

console.log(data.coupon_state);
