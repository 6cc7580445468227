import { webhook } from '#webhook';

/** 用户欠款状态变了：按欠款笔数提醒用户 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE')
    return;
  const { openid, state, debt_count } = notification.resource;
  console.log(openid, state, debt_count);
});
