import { webhook } from '#webhook';

/** 退款关闭：这笔退款没有成功，查明原因再处理 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'REFUND.CLOSED') return;
  const { out_refund_no, refund_status, amount } = notification.resource;
  console.log(out_refund_no, refund_status, amount.refund);
});
