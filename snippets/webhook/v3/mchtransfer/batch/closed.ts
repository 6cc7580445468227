import { webhook } from '#webhook';

/** 转账批次已关闭：没有转出的明细须重新发起 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.BATCH.CLOSED') return;
  const { out_batch_no, batch_status, close_reason } =
    notification.resource;
  console.log(out_batch_no, batch_status, close_reason);
});
