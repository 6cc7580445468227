import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.oversea.partner.serviceorder.post({
  service_id: '2002000000000558128851361561536',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000110',
  out_order_no: 'P20261201000001',
  currency: 'CNY',
  service_introduction: '共享充电宝',
  post_payments: [{ name: '就餐费用', amount: 40000 }],
  risk_fund: { name: 'DEPOSIT', amount: 10000 },
  time_range: { start_time: '2026-12-01T00:00:00+08:00' },
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  notify_url: 'https://example.com/wechatpay/notify',
  attach: '深圳分店',
});

console.log(data.package, data.state);
