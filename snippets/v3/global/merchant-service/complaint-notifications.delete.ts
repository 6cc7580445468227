import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.global.merchantService.complaintNotifications.delete({
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(status === 204);
