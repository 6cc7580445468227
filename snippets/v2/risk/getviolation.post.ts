import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getviolation.post(
  {
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    begin_time: '2026-11-01 00:00:00',
    end_time: '2026-11-20 23:59:59',
    page_index: '1',
    page_size: '10',
    violation_records_format: 'json',
  },
  { security: true },
);

console.log(data.violation_records);
