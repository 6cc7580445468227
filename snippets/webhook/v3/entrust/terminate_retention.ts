import { webhook } from '#webhook';

type Reply = WeChatPay.Webhook.V3.Entrust.Terminate_retention.Reply;

/** 用户准备解约，微信支付来问如何挽留：应答里说明发不发券 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ENTRUST.TERMINATE_RETENTION') return;
  const { out_contract_code, contract_id } = notification.resource;
  console.log(out_contract_code, contract_id);
  return {
    retention_type: 'COUPON',
    coupon_info: { state: 'NOT_SEND_COUPON' },
  } satisfies Omit<Reply, 'code'>;
});
