import { webhook } from '#webhook';

/** 商圈场内退款：收回已发的积分 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MALL_REFUND.SUCCESS') return;
  const { transaction_id, refund_id, refund_amount } =
    notification.resource;
  console.log(transaction_id, refund_id, refund_amount);
});
