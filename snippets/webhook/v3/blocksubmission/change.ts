import { webhook } from '#webhook';

/** 拦截记录的申诉有了结果 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BLOCKSUBMISSION.CHANGE') return;
  const { sub_mchid, appeal_record_id, appeal_result } =
    notification.resource;
  console.log(sub_mchid, appeal_record_id, appeal_result);
});
