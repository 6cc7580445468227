import { webhook } from '#webhook';

type Reply = WeChatPay.Webhook.V3.Parking_fee.Query_trans_info.Reply;

/** 微信支付来查停车费：应答须带上费用，不能只应答成功 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PARKING_FEE.QUERY_TRANS_INFO') return;
  const { out_serial_number, plate_number } = notification.resource;
  console.log(out_serial_number, plate_number);
  return {
    parking_state: 'PARKING_STATUS_PARKING',
    pay_state: 'PAY_STATUS_UNPAID',
    parking_timestamp: 3600,
    total_amount: 1500,
    paid_amount: 0,
    payable_amount: 1500,
  } satisfies Omit<Reply, 'code'>;
});
