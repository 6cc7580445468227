import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.zhejiang.qualifications.sync.post({
    req_ssn: '123',
  });

console.log(data.resp_code, data.resp_desc);
for (const errorData of data.error_data ?? []) console.log(errorData);
