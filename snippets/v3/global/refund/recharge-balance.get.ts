import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.refund.rechargeBalance.get({
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.remaining_amount);
