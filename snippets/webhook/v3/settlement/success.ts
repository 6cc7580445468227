import { webhook } from '#webhook';

/** 个人收款已结算：按批次号记账 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'SETTLEMENT.SUCCESS') return;
  const { out_settle_batch_no, state, finish_time } = notification.resource;
  console.log(out_settle_batch_no, state, finish_time);
});
