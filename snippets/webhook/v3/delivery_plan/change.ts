import { webhook } from '#webhook';

/** 投放计划的状态变了：未通过审核时看变更原因 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'DELIVERY_PLAN.CHANGE') return;
  const { plan_id, plan_state, change_reason } = notification.resource;
  console.log(plan_id, plan_state, change_reason);
});
