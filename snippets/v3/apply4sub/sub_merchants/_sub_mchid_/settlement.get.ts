import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement.get({
    sub_mchid: '1900000110',
  });

console.log(data.verify_result);
