import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.refund.domestic.refunds.post({
  out_trade_no: 'ORDER20261201000001',
  out_refund_no: 'REFUND20261201000001',
  reason: '商品已售完',
  notify_url: 'https://example.com/wechatpay/notify',
  amount: { refund: 100, total: 100, currency: 'CNY' },
});

console.log(data.status);
