import { webhook } from '#webhook';

/** 自动还款签约成功：保存协议号，扣费时使用 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'CREDIT_REPAYMENT.SIGN_CONTRACT') return;
  const { out_contract_code, contract_id, contract_state } =
    notification.resource;
  console.log(out_contract_code, contract_id, contract_state);
});
