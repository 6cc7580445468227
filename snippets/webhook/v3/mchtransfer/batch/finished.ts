import { webhook } from '#webhook';

/** 转账批次已完成：有失败的，再查询明细 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.BATCH.FINISHED') return;
  const { out_batch_no, success_num, fail_num } = notification.resource;
  console.log(out_batch_no, success_num, fail_num);
});
