import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.merchantRiskManage.violationNotifications.delete();

console.log(status === 204);
