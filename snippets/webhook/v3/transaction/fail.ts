import { webhook } from '#webhook';

/** 扣款失败：按订单号更新状态，等用户补缴 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.FAIL') return;
  const { resource } = notification;
  // 停车的原因叫做 trade_state_description
  const reason =
    'trade_scene' in resource
      ? resource.trade_state_description
      : resource.trade_state_desc;
  console.log(resource.out_trade_no, resource.trade_state, reason);
});
