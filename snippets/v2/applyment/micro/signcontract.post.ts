import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.signcontract.post({}, { security: true });

console.log(data.result_code);
