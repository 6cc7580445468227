import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.global.profitSharing.transactions.mark.post({ currency: 'CNY' });

console.log(status === 204);
