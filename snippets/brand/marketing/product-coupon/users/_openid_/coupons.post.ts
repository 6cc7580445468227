import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.users._openid_.coupons.post(
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      appid: 'wxd678efh567hg6787',
      send_request_no: 'REQUEST20261201000001',
      attach: '深圳分店',
    },
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.coupon_state);
