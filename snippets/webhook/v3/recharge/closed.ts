import { webhook } from '#webhook';

/** 充值单已关闭：不会再到账 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'RECHARGE.CLOSED') return;
  const { out_recharge_no, recharge_state, recharge_amount } =
    notification.resource;
  console.log(out_recharge_no, recharge_state, recharge_amount.amount);
});
