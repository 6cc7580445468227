import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.qualification.get({
  params: { appliance_id: 1, qualification_region_code: 310100 },
});

console.log(data.state);
