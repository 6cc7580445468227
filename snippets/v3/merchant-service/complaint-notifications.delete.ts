import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.merchantService.complaintNotifications.delete();

console.log(status === 204);
