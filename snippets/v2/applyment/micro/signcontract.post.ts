import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.applyment.micro.signcontract.post(
  { mch_id: '1900000109' },
  { security: true },
);

console.log(data.result_code);
