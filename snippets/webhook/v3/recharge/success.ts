import { webhook } from '#webhook';

/** 充值成功：增加二级商户的余额 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'RECHARGE.SUCCESS') return;
  const { out_recharge_no, recharge_state, recharge_amount } =
    notification.resource;
  console.log(out_recharge_no, recharge_state, recharge_amount.amount);
});
