import { webhook } from '#webhook';

/** 扣款失败：按订单号更新状态，等用户补缴 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.FAIL') return;
  const { out_trade_no, trade_state, ...details } = notification.resource;
  // 停车等业务里，原因叫做 trade_state_description
  const { trade_state_desc, trade_state_description } = details;
  const reason = trade_state_desc ?? trade_state_description;
  console.log(out_trade_no, trade_state, reason);
});
