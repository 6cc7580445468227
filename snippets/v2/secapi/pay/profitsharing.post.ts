import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.pay.profitsharing.post(
  {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    sign_type: 'HMAC-SHA256',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    receivers: JSON.stringify([
      {
        type: 'MERCHANT_ID',
        account: '190001001',
        amount: 100,
        description: '分到商户',
      },
    ] satisfies WeChatPay.OpenAPI.V2.Secapi.Pay.Profitsharing.PostHttpMethod.XmlDataRequest.Receivers),
  },
  { security: true },
);

console.log(data.status);
