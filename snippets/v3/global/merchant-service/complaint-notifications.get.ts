import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchantService.complaintNotifications.get({
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.url);
