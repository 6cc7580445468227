import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.bill.tradebill.get({
  params: { bill_date: '2026-11-20', bill_type: 'ALL' },
});

console.log(data.download_url, data.hash_value);
