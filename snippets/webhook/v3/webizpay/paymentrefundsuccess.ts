import { webhook } from '#webhook';

/** 额度卡退款成功：恢复员工的额度 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'WEBIZPAY.PAYMENTREFUNDSUCCESS') return;
  const { out_refund_no, refund_state, refund_amount } =
    notification.resource;
  console.log(out_refund_no, refund_state, refund_amount);
});
