import { mchid, wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.transactions.native.post({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: '手冲咖啡',
  out_trade_no: 'COFFEE20261201000001',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1800, currency: 'CNY' },
});

console.log('把它做成二维码，由用户扫码付款：', data.code_url);
