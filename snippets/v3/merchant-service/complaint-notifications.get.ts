import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaintNotifications.get();

console.log(data.url);
