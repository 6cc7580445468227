import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.post({
    req_ssn: '123',
  });

console.log(data.resp_code);
