import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchant.fund.dayendbalance._account_type_.get({
    account_type: 'BASIC',
    params: { date: '2026-11-20' },
  });

console.log(data.available_amount);
