import { webhook } from '#webhook';

/** 投诉有了进展：按动作类型更新工单 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'COMPLAINT.STATE_CHANGE') return;
  const { complaint_id, action_type } = notification.resource;
  console.log(complaint_id, action_type);
});
