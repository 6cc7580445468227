import { webhook } from '#webhook';

/** 预算申请已完结：按实际使用额结算 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BUDGET.FINISHED') return;
  const { out_budget_no, state, finished_time } = notification.resource;
  console.log(out_budget_no, state, finished_time);
});
