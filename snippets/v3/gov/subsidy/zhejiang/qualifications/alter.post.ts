import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.zhejiang.qualifications.alter.post(
    {
      cate_code: 'A01',
      cert_no: encrypt('11010519491231002X'),
      name: encrypt('张三'),
      tel: encrypt('13800000000'),
      req_ssn: '123',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.resp_code);
