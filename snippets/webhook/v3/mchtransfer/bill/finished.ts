import { webhook } from '#webhook';

/** 转账有了结果：成功、失败或撤销，以 `state` 为准 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.BILL.FINISHED') return;
  const { out_bill_no, state, transfer_amount } = notification.resource;
  console.log(out_bill_no, state, transfer_amount);
});
