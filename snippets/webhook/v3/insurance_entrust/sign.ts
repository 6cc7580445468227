import { webhook } from '#webhook';

/** 保险代扣签约成功：保存协议号，扣费时使用 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'INSURANCE_ENTRUST.SIGN') return;
  const { out_contract_code, contract_id, contract_state } =
    notification.resource;
  console.log(out_contract_code, contract_id, contract_state);
});
