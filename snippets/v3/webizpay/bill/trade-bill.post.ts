import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.bill.tradeBill.post({
  sp_mchid: '1900000109',
  sub_mchid: '1900000110',
  date: '2026-11-20',
  type: 'QYZFALL',
});

console.log(data.download_url);
