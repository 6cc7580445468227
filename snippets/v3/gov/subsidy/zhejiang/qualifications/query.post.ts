import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.zhejiang.qualifications.query.post(
    { cert_no: encrypt('11010519491231002X'), req_ssn: '123' },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

for (const qualification of data.data ?? []) {
  console.log(qualification.status_code, qualification.status);
}
