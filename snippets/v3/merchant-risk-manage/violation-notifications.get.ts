import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantRiskManage.violationNotifications.get();

console.log(data.notify_url);
