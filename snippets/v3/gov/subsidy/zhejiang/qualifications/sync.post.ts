import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.zhejiang.qualifications.sync.post({
    req_ssn: '123',
  });

for (const errorData of data.error_data ?? []) console.log(errorData);
