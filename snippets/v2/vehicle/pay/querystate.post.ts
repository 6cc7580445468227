import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.vehicle.pay.querystate.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  trade_scene: 'PARKING',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  plate_number: '粤B12345',
  version: '3.0',
});

console.log(data.user_state);
