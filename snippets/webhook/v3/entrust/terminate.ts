import { webhook } from '#webhook';

/** 代扣解约：停止扣费，按解约方式决定是否提醒用户 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ENTRUST.TERMINATE') return;
  const { out_contract_code, contract_state, contract_terminate_info } =
    notification.resource;
  console.log(
    out_contract_code,
    contract_state,
    contract_terminate_info?.contract_termination_mode,
  );
});
