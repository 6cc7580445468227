import { publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.post(
  { req_ssn: '123' },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.resp_code);
