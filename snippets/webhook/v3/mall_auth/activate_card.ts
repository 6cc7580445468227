import { webhook } from '#webhook';

/** 用户授权商圈积分服务：绑定会员 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MALL_AUTH.ACTIVATE_CARD') return;
  const { openid, code, auth_type } = notification.resource;
  console.log(openid, code, auth_type);
});
