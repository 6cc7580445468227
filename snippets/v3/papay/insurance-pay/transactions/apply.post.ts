import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.papay.insurancePay.transactions.apply.post({
  appid: 'wxd678efh567hg6787',
  out_trade_no: 'ORDER20261201000001',
  description: 'Image形象店-深圳腾大-QQ公仔',
  transaction_notify_url: 'https://example.com/wechatpay/notify',
  contract_id: '123124412412423431',
  policy_period_id: 1,
  amount: { total: 100, currency: 'CNY' },
  attach: '深圳分店',
});

console.log(data.amount.total);
