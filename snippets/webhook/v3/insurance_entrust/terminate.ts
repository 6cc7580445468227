import { webhook } from '#webhook';

/** 保险代扣解约：停止扣费 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'INSURANCE_ENTRUST.TERMINATE') return;
  const { out_contract_code, contract_id, contract_state } =
    notification.resource;
  console.log(out_contract_code, contract_id, contract_state);
});
