import { webhook } from '#webhook';

/** 退款有了结果。密文没有完整性校验，入账前再用查询退款接口核对 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'refund-processed') return;
  const { out_refund_no, refund_status, refund_fee } =
    notification.resource;
  console.log(out_refund_no, refund_status, refund_fee);
});
