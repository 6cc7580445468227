import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.receivers.post(
  { appid: 'wxd678efh567hg6787', type: 'MERCHANT_ID' },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);
