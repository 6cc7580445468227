import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.profitSharing.refunds.refundableBalance.get({
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.sponsor_mchid);
