import { webhook } from '#webhook';

/** 用户签约了支付分计划：保存计划单号 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_SIGN_PLAN') return;
  const { merchant_sign_plan_no, sign_state, plan_name } =
    notification.resource;
  console.log(merchant_sign_plan_no, sign_state, plan_name);
});
