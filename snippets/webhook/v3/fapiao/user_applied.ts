import { webhook } from '#webhook';

/** 用户填好了抬头：可以查询抬头并开票 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'FAPIAO.USER_APPLIED') return;
  const { fapiao_apply_id, apply_time } = notification.resource;
  console.log(fapiao_apply_id, apply_time);
});
