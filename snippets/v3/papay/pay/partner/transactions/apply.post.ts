import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.papay.pay.partner.transactions.apply.post({
  sp_appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000110',
  out_trade_no: 'ORDER20261201000001',
  description: 'Image形象店-深圳腾大-QQ公仔',
  transaction_notify_url: 'https://example.com/wechatpay/notify',
  contract_id: '123124412412423431',
  amount: { total: 100, currency: 'CNY' },
  attach: '深圳分店',
});

console.log(data.amount.total);
