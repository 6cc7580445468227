import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchantService.complaintNotifications.put(
    { url: 'https://example.com/wechatpay/notify' },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.url);
