import { webhook } from '#webhook';

/** 扣款失败：按订单号更新状态，等用户补缴 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.FAIL') return;
  const { out_trade_no, trade_state, trade_state_description } =
    notification.resource;
  console.log(out_trade_no, trade_state, trade_state_description);
});
