import { webhook } from '#webhook';

/** 员工完成了企业支付授权：保存授权关系 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'WEBIZPAY.AUTHORIZED') return;
  const { user_id, employee_id, authorization_time } =
    notification.resource;
  console.log(user_id, employee_id, authorization_time);
});
