import { webhook } from '#webhook';

/** 用户取消了支付分计划：停止后续扣费 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_CANCEL_SIGN_PLAN') return;
  const { merchant_sign_plan_no, sign_state, cancel_sign_type } =
    notification.resource;
  console.log(merchant_sign_plan_no, sign_state, cancel_sign_type);
});
