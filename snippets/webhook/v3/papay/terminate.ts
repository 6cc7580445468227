import { webhook } from '#webhook';

/** 跨境代扣解约：停止扣费 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAPAY.TERMINATE') return;
  const { out_contract_code, contract_id, contract_termination_mode } =
    notification.resource;
  console.log(out_contract_code, contract_id, contract_termination_mode);
});
