import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantService.complaintNotifications.post(
  {
    url: 'https://example.com/wechatpay/notify',
  },
);

console.log(data.url);
