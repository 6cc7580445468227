import { webhook } from '#webhook';

/** 用户想要解约，微信支付先来问询：记下是哪份协议 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ENTRUST.TERMINATE_INQUIRY') return;
  const { out_contract_code, out_user_code, contract_id } =
    notification.resource;
  console.log(out_contract_code, out_user_code, contract_id);
});
