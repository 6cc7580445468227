import { webhook } from '#webhook';

/** 商户管理记录的状态变了：提醒商户按时处理 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MANAGERECORD.CHANGE') return;
  const { sub_mchid, manage_record_id, manage_record_state } =
    notification.resource;
  console.log(sub_mchid, manage_record_id, manage_record_state);
});
