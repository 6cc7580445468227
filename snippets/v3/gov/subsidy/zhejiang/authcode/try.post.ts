import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.try.post({
  sp_serial_no: '20261201000001',
  mchnt_no: '20261201000001',
  term_no: '20261201000001',
  auth_code: '134567890123456789',
  category: 'A01',
  county_code: '330000',
});

console.log(data.resp_code);
