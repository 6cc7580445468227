import { webhook } from '#webhook';

/** 预算已锁定：可以用于活动 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BUDGET.LOCKED') return;
  const { out_budget_no, state, amount } = notification.resource;
  console.log(out_budget_no, state, amount);
});
