import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.creditRepayment.partner.scheduleRecords._out_record_id_.get(
    {
      out_record_id: '1234567abcde',
      params: { contract_id: '20251105000000123456789' },
    },
  );

console.log(data.repayment_amount);
