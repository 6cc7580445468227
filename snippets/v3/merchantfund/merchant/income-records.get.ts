import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantfund.merchant.incomeRecords.get({
  params: {
    account_type: 'BASIC',
    date: '2026-11-20',
    offset: 0,
    limit: 20,
  },
});

for (const incomeRecord of data.data ?? []) {
  console.log(incomeRecord.income_record_id, incomeRecord.amount);
}
