import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchant.fund.withdraw.billType._bill_type_.get({
    bill_type: 'NO_SUCC',
    params: { bill_date: '2026-11-20' },
  });

console.log(data.download_url, data.hash_value);
