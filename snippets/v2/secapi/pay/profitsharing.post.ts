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
        account: '1900000110',
        amount: 20,
        description: '分给商户1900000110',
      },
      {
        type: 'PERSONAL_OPENID',
        account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        amount: 10,
        description: '分给推广员',
      },
    ] satisfies WeChatPay.OpenAPI.V2.Secapi.Pay.Profitsharing.PostHttpMethod.XmlDataRequest.Receivers),
  },
  { security: true },
);

console.log(data.order_id);
