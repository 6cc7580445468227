import { webhook } from '#webhook';

/** 跨境代扣签约成功：保存协议号，扣费时使用 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAPAY.SIGN') return;
  const { out_contract_code, contract_id, operate_time } =
    notification.resource;
  console.log(out_contract_code, contract_id, operate_time);
});
