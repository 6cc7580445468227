import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.partner.transactions.scannedpos.post({
  sp_mchid: '1900000109',
  sub_mchid: '1900000110',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: 'ORDER20261201000001',
  time_expire: '2026-12-31T23:59:59+08:00',
  attach: '深圳分店',
  notify_url: 'https://example.com/wechatpay/notify',
  amount: { total: 100, currency: 'CNY' },
  payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  scene_info: {
    payer_client_ip: '14.23.150.211',
    store_info: { id: '0001', out_id: '20261201000001' },
  },
});

console.log(data.prepay_id);
