import { webhook } from '#webhook';

/** 额度卡支付成功：扣减员工的额度 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'WEBIZPAY.PAYMENTSUCCESS') return;
  const { out_trade_no, transaction_state, amount } = notification.resource;
  console.log(out_trade_no, transaction_state, amount);
});
