import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.eduPapay.transactions.post({
  appid: 'wxd678efh567hg6787',
  body: '新东方-语文课程',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  notify_url: 'https://example.com/wechatpay/notify',
  contract_id: 'wx998877665544wx',
  trade_scene: 'EDUCATION_PERIOD',
  amount: { total: 100, currency: 'CNY' },
  device_information: { device_ip: '14.23.150.211' },
});

console.log(status === 204);
