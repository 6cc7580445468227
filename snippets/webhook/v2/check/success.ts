import { webhook } from '#webhook';

/** 用户确认了免押订单：可以开始服务 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'CHECK.SUCCESS') return;
  const { out_order_no, state, deposit_amount } = notification.resource;
  console.log(out_order_no, state, deposit_amount);
});
