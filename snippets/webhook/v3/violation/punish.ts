import { webhook } from '#webhook';

/** 商户被处罚：提醒商户按处罚方案整改 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'VIOLATION.PUNISH') return;
  const { sub_mchid, record_id, punish_plan } = notification.resource;
  console.log(sub_mchid, record_id, punish_plan);
});
