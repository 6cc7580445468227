import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.transactions.codepay.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: 'ORDER20261201000001',
  attach: '深圳分店',
  payer: { auth_code: '134567890123456789' },
  amount: { total: 100, currency: 'CNY' },
  scene_info: { store_info: { id: '0001', out_id: 'A1111' } },
});

console.log(data.trade_state);
