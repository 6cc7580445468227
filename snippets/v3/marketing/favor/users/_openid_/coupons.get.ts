import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.users._openid_.coupons.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: {
    appid: 'wxd678efh567hg6787',
    creator_mchid: '1900000109',
    offset: 0,
    limit: 20,
  },
});

for (const coupon of data.data ?? []) {
  console.log(coupon.coupon_id, coupon.coupon_name);
}
