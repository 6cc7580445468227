import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon.post(
    {
      brand_id: '120344',
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      appid: 'wxd678efh567hg6787',
      send_request_no: 'REQUEST20261201000001',
      attach: '深圳分店',
    },
    { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  );

console.log(data.token);
