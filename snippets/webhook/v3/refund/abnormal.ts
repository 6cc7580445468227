import { webhook } from '#webhook';

/** 退款异常：钱没有退到用户手上，须人工处理或发起异常退款 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'REFUND.ABNORMAL') return;
  const { out_refund_no, refund_status, amount } = notification.resource;
  console.log(out_refund_no, refund_status, amount.refund);
});
