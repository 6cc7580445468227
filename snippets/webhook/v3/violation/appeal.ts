import { webhook } from '#webhook';

/** 商户的申诉有了进展 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'VIOLATION.APPEAL') return;
  const { sub_mchid, record_id, punish_plan } = notification.resource;
  console.log(sub_mchid, record_id, punish_plan);
});
