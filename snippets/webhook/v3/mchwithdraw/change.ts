import { webhook } from '#webhook';

/** 提现状态变了：失败时资金退回余额 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHWITHDRAW.CHANGE') return;
  const { out_request_no, status, amount } = notification.resource;
  console.log(out_request_no, status, amount);
});
