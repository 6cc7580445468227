import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post({
    contract_id: '20251105000000123456789',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    schedule_items: [
      {
        out_record_id: '1234567abcde',
        sub_mchid: '1900000110',
        repayment_amount: '10000',
        repayment_date: '2026-12-01',
      },
    ],
  });

for (const scheduleRecord of data.schedule_records ?? []) {
  console.log(
    scheduleRecord.out_record_id,
    scheduleRecord.repayment_amount,
  );
}
