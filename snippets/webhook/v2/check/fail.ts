import { webhook } from '#webhook';

/** 免押订单没有确认成功：不要提供服务，订单可以取消 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'CHECK.FAIL') return;
  const { out_order_no, state, goods_name } = notification.resource;
  console.log(out_order_no, state, goods_name);
});
