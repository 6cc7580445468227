import { webhook } from '#webhook';

/** 用户解除了支付分授权：下单前须重新授权 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_CLOSE_SERVICE') return;
  const { openid, user_service_status, out_request_no } =
    notification.resource;
  console.log(openid, user_service_status, out_request_no);
});
