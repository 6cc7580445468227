import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantRiskManage.violationNotifications.post({
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(data.notify_url);
