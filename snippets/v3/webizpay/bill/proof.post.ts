import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.bill.proof.post({
  sp_mchid: '1900000109',
  sub_mchid: '1900000110',
  start_date: '2026-12-01',
  end_date: '2026-12-31',
  out_operation_id: 'operation12345678',
});

console.log(data.download_url);
