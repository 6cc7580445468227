import { webhook } from '#webhook';

/** 商户的交易被拦截：提醒商户查看原因 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'VIOLATION.INTERCEPT') return;
  const { sub_mchid, record_id, risk_type } = notification.resource;
  console.log(sub_mchid, record_id, risk_type);
});
