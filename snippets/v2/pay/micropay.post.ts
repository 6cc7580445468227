import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.micropay.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  body: 'image形象店-深圳腾大- QQ公仔',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  auth_code: '134567890123456789',
});

console.log(data.transaction_id);
