import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.refund.rechargeBalance.get();

console.log(data.remaining_amount);
