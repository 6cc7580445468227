import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.pay.profitsharingfinish.post(
  {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    sign_type: 'HMAC-SHA256',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    description: '分账已完成',
  },
  { security: true },
);

console.log(data.order_id);
