import { webhook } from '#webhook';

/** 用户还清了垫资：把订单记为已结清 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.PAY_BACK') return;
  const { out_trade_no, trade_state, user_repaid } = notification.resource;
  console.log(out_trade_no, trade_state, user_repaid);
});
