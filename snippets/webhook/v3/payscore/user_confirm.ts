import { webhook } from '#webhook';

/** 用户确认了支付分订单：可以开始服务 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_CONFIRM') return;
  const { out_order_no, state, order_id } = notification.resource;
  console.log(out_order_no, state, order_id);
});
