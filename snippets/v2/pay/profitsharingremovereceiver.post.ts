import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.profitsharingremovereceiver.post({
  mch_id: '1900000109',
  appid: 'wxd678efh567hg6787',
  sign_type: 'HMAC-SHA256',
  receiver: JSON.stringify({
    type: 'MERCHANT_ID',
    account: '190001001',
  } satisfies WeChatPay.OpenAPI.V2.Pay.Profitsharingremovereceiver.PostHttpMethod.XmlDataRequest.Receiver),
});

console.log(data.result_code);
