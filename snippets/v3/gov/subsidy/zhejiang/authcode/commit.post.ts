import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.commit.post({
  sp_serial_no: '20261201000001',
  cred_frozen_no: '20261201000001',
  trans_date: '2026-12-01',
  trans_time: '2026-12-01T10:34:56+08:00',
  auth_code: '134567890123456789',
  req_ssn: '123',
  amount: 100,
});

console.log(data.resp_code);
