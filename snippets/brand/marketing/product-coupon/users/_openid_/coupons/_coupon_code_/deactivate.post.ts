import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.deactivate.post(
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      appid: 'wxd678efh567hg6787',
      out_request_no: 'REQUEST20261201000001',
      deactivate_reason: '商品已下线，使用户商品券失效',
    },
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      coupon_code: '123446565767',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.coupon_state);
