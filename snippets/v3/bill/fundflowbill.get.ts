import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.bill.fundflowbill.get({
  params: { bill_date: '2026-11-20' },
});

console.log(data.download_url, data.hash_value);
