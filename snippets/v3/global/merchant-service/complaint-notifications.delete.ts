import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.global.merchantService.complaintNotifications.delete();

console.log(status === 204);
