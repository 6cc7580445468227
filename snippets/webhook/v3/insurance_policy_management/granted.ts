import { webhook } from '#webhook';

/** 用户授权了保单服务：可以推送保单 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'INSURANCE_POLICY_MANAGEMENT.GRANTED')
    return;
  const { out_insurance_no, auth_state, user_auth_time } =
    notification.resource;
  console.log(out_insurance_no, auth_state, user_auth_time);
});
