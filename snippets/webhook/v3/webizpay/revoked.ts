import { webhook } from '#webhook';

/** 企业支付授权已解除 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'WEBIZPAY.REVOKED') return;
  const { user_id, authorization_state, reason } = notification.resource;
  console.log(user_id, authorization_state, reason);
});
