import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.companies.query.post({
  qualification_region_code: 310100,
  license_number: '91110108397173806M',
});

console.log(data.collect_state);
