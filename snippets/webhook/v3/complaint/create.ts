import { webhook } from '#webhook';

/** 有新的投诉：拿投诉单号查询详情，须在时限内回复 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'COMPLAINT.CREATE') return;
  const { complaint_id, action_type } = notification.resource;
  console.log(complaint_id, action_type);
});
