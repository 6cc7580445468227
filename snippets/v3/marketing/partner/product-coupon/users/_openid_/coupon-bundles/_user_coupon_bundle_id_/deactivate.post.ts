import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.post(
    {
      brand_id: '120344',
      product_coupon_id: '1000000013',
      stock_bundle_id: '100232301',
      appid: 'wxd678efh567hg6787',
      out_request_no: 'REQUEST20261201000001',
      deactivate_reason: '商品已下线，使用户商品券失效',
    },
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      user_coupon_bundle_id: '123446565767',
    },
  );

for (const userProductCoupon of data.user_product_coupon_list) {
  console.log(
    userProductCoupon.coupon_code,
    userProductCoupon.coupon_state,
  );
}
