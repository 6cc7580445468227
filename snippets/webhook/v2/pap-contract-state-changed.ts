import { webhook } from '#webhook';

/** 签约或解约：按 `change_type` 启用或停用代扣协议 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'pap-contract-state-changed') return;
  const { contract_code, change_type, contract_id } = notification;
  console.log(contract_code, change_type, contract_id);
});
