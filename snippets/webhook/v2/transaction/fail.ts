import { webhook } from '#webhook';

/** 免押订单扣款失败：保留欠款，等用户补缴 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.FAIL') return;
  const { out_order_no, state, total_amount } = notification.resource;
  console.log(out_order_no, state, total_amount);
});
