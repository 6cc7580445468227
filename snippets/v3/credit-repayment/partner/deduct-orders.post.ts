import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.creditRepayment.partner.deductOrders.post({
  contract_id: '20251105000000123456789',
  out_trade_no: 'ORDER20261201000001',
  out_record_id: '1234567abcde',
  deduct_amount: 10000,
  notify_url: 'https://example.com/wechatpay/notify',
  description: '信贷还款',
  attach: '深圳分店',
});

console.log(data.order_state);
