import { webhook } from '#webhook';
import { signReply } from '../../sign-reply.ts';

type Reply = WeChatPay.Webhook.V3.Cross_border_pay.Get_mch_info.Reply;

/** 微信支付来查收款码属于哪个商户：应答商户信息，并签名 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'CROSS_BORDER_PAY.GET_MCH_INFO') return;
  const { acq_tid, qr_cd_mp } = notification.resource;
  console.log(acq_tid, qr_cd_mp);
  return {
    acq_tid,
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    limit_bank_acc_type: 'UNLIMIT',
    client_ip: '14.23.150.211',
  } satisfies Omit<Reply, 'code'>;
}, signReply);
