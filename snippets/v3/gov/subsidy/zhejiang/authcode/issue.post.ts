import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.issue.post(
  {
    category_id: 'A01',
    name: encrypt('张三'),
    mobile: encrypt('13800000000'),
    add_code: '330000',
    cert_type: '1',
    cert_no: encrypt('11010519491231002X'),
    req_ssn: '123',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.resp_code);
