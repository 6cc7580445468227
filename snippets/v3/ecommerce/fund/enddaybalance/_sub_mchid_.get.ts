import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.fund.enddaybalance._sub_mchid_.get({
    sub_mchid: '1900000110',
    params: { date: '2026-11-20' },
  });

console.log(data.available_amount);
