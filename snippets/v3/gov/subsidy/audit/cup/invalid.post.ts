import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.audit.cup.invalid.post({
  org_no: '20261201000001',
  mchnt_order_id: 'ORDER20261201000001',
  upload_time: '2026-12-01T10:34:56+08:00',
});

console.log(data.sub_code);
