import { webhook } from '#webhook';

/** 校园轻松付扣费成功：核对金额后入账 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.INDUSTRY_SUCCESS') return;
  const { out_trade_no, trade_state, amount } = notification.resource;
  console.log(out_trade_no, trade_state, amount.total);
});
