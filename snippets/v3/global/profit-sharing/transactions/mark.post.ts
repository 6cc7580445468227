import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.global.profitSharing.transactions.mark.post(
  { currency: 'CNY' },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(status === 204);
