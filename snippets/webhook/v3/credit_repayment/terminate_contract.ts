import { webhook } from '#webhook';

/** 自动还款解约：停止扣费 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'CREDIT_REPAYMENT.TERMINATE_CONTRACT')
    return;
  const { out_contract_code, contract_id, contract_state } =
    notification.resource;
  console.log(out_contract_code, contract_id, contract_state);
});
