import { webhook } from '#webhook';

/** 保险代扣续期完成：更新协议到期时间 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'INSURANCE_ENTRUST.RENEW') return;
  const { out_contract_code, contract_state, contract_expired_time } =
    notification.resource;
  console.log(out_contract_code, contract_state, contract_expired_time);
});
