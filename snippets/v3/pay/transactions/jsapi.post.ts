import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.transactions.jsapi.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  amount: { total: 100, currency: 'CNY' },
  time_expire: '2026-12-31T23:59:59+08:00',
  notify_url: 'https://example.com/wechatpay/notify',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
});

console.log(data.prepay_id);
