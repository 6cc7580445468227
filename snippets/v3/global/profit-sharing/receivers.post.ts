import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.receivers.post(
  { type: 'MERCHANT_ID', account: '86693852' },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);
