import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.pay.profitsharingreturn.post(
  {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    out_return_no: 'RETURN20261201000001',
    return_account_type: 'MERCHANT_ID',
    return_account: '1900000110',
    return_amount: 20,
    description: '用户退款',
  },
  { security: true },
);

console.log(data.result);
