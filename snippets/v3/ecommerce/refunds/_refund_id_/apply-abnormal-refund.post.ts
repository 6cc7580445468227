import { publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund.post(
    {
      sub_mchid: '1900000110',
      out_refund_no: 'REFUND20261201000001',
      type: 'USER_BANK_CARD',
    },
    {
      refund_id: '50300002026120112345678901234',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.status);
