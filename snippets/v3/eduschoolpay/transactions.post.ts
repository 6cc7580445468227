import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduschoolpay.transactions.post({
  appid: 'wxd678efh567hg6787',
  description: '中山大学-第二食堂-海鲜炒饭',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  notify_url: 'https://example.com/wechatpay/notify',
  contract_id: '2045011120563805041758214605',
  user_id: '20261120tony',
  amount: { total: 100, currency: 'CNY' },
  scene_info: {
    start_time: '2026-12-01T00:00:00+08:00',
    school_id: '18260256813396',
    scene_type: 'CANTEEN',
  },
  device_info: { device_ip: '14.23.150.211' },
});

console.log(data.trade_state);
