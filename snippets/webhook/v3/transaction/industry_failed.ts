import { webhook } from '#webhook';

/** 校园轻松付扣费失败：记为未支付 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.INDUSTRY_FAILED') return;
  const { out_trade_no, trade_state, trade_state_desc } =
    notification.resource;
  console.log(out_trade_no, trade_state, trade_state_desc);
});
