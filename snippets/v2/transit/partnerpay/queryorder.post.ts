import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.transit.partnerpay.queryorder.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  sub_mch_id: '1900000110',
  out_trade_no: 'ORDER20261201000001',
  sign_type: 'HMAC-SHA256',
});

console.log(data.trade_state);
