import { webhook } from '#webhook';

/** 用户确认了支付分订单：可以提供服务 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_ACCEPTED') return;
  const { service_id, openid, contract_status } = notification.resource;
  console.log(service_id, openid, contract_status);
});
