import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.qrcode.transactions.post({
  appid: 'wxd678efh567hg6787',
  description: '地铁扣费',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  trade_scene: 'BUS',
  contract_id: 'Wx15463511252026112056489715',
  notify_url: 'https://example.com/wechatpay/notify',
  amount: { total: 100, currency: 'CNY' },
});

console.log(data.trade_state);
