import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.refunds.refundableBalance.get();

console.log(data.sponsor_mchid);
