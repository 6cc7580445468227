import { webhook } from '#webhook';

/** 提现状态变了，以 `status` 为准 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHWITHDRAW.CHANGE') return;
  const { out_request_no, status, amount } = notification.resource;
  console.log(out_request_no, status, amount);
});
