import { wxpay } from '#wxpay';

const { status } = await wxpay.client.v3.delete('v3/global/profit-sharing/receivers', {
  data: {
    appid: 'wxd678efh567hg6787',
    type: 'MERCHANT_ID',
  } satisfies WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers.DeleteHttpMethod.JsonDataRequest,
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(status === 204);
