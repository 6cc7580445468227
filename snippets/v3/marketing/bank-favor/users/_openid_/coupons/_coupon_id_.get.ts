import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.get(
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      coupon_id: '9856888',
      params: { appid: 'wxd678efh567hg6787' },
    },
  );

console.log(data.coupon_state);
