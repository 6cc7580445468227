import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.global.profitSharing.receivers.delete();

console.log(status === 204);
