import { webhook } from '#webhook';

/** 预算申请已关闭：释放对应的预算 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BUDGET.CLOSED') return;
  const { out_budget_no, state, amount } = notification.resource;
  console.log(out_budget_no, state, amount);
});
