import { webhook } from '#webhook';

/** 自动还款扣费成功：核对金额后销账 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'CREDIT_REPAYMENT.DEDUCTION_PAY') return;
  const { out_trade_no, order_state, pay_success_amount } =
    notification.resource;
  console.log(out_trade_no, order_state, pay_success_amount);
});
