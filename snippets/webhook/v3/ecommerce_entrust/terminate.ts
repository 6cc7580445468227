import { webhook } from '#webhook';

/** 合单代扣解约：停止扣费 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ECOMMERCE_ENTRUST.TERMINATE') return;
  const { out_contract_code, contract_termination_mode, operate_time } =
    notification.resource;
  console.log(out_contract_code, contract_termination_mode, operate_time);
});
