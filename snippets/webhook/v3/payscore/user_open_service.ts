import { webhook } from '#webhook';

/** 用户授权了支付分服务：保存授权协议号 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_OPEN_SERVICE') return;
  const { openid, user_service_status, authorization_code } =
    notification.resource;
  console.log(openid, user_service_status, authorization_code);
});
