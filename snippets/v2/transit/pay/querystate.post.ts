import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.transit.pay.querystate.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  contract_id: 'wx15463511252026112056489715',
  sign_type: 'HMAC-SHA256',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
});

console.log(data.user_state);
