import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.users._openid_.coupons.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    params: {
      appid: 'wxd678efh567hg6787',
      page_size: 20,
    },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

for (const userCoupon of data.user_coupon_list ?? []) {
  console.log(userCoupon.coupon_code, userCoupon.valid_begin_time);
}
