import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.facepay.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  body: 'image形象店-深圳腾大- QQ公仔',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  total_fee: 100,
  fee_type: 'CNY',
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  face_code: 'b713b5d2-666c-48',
  sign_type: 'HMAC-SHA256',
});

console.log(data.transaction_id);
