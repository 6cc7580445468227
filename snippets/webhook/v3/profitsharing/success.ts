import { webhook } from '#webhook';

/** 分账资金已到账：按商户分账单号记账 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PROFITSHARING.SUCCESS') return;
  const { out_order_no, receiver } = notification.resource;
  console.log(out_order_no, receiver.account, receiver.amount);
});
