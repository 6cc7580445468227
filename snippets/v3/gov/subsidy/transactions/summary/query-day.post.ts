import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.transactions.summary.queryDay.post({
    qualification_region_code: 310100,
    query_date: '2026-11-20',
    query_type: 'ORDER_TYPE_TRANSACTION',
  });

console.log(data.code);
