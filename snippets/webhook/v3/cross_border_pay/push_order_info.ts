import { webhook } from '#webhook';
import { signReply } from '../../sign-reply.ts';

type Reply = WeChatPay.Webhook.V3.Cross_border_pay.Push_order_info.Reply;

/** 微信支付推送订单：下单之后应答预支付交易会话标识，并签名 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'CROSS_BORDER_PAY.PUSH_ORDER_INFO')
    return;
  const { acq_tid, amount } = notification.resource;
  console.log(acq_tid, amount.total);
  return {
    acq_tid,
    prepay_id: 'wx202611202009395522657a690389285100',
    expire_time: '2026-12-31T23:59:59+08:00',
    client_ip: '14.23.150.211',
  } satisfies Omit<Reply, 'code'>;
}, signReply);
