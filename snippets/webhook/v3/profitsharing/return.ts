import { webhook } from '#webhook';

/** 分账资金已回退：按商户分账单号冲销 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PROFITSHARING.RETURN') return;
  const { out_order_no, receiver } = notification.resource;
  console.log(out_order_no, receiver.account, receiver.amount);
});
