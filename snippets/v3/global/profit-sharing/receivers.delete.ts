import { wxpay } from '#wxpay';

const { status } = await wxpay.client.v3.delete(
  'v3/global/profit-sharing/receivers',
  {
    data: {
      type: 'MERCHANT_ID',
      account: '86693852',
    } satisfies WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers.DeleteHttpMethod.JsonDataRequest,
    baseURL: 'https://apihk.mch.weixin.qq.com',
  },
);

console.log(status === 204);
