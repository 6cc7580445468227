import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.applyments.businessCode._business_code_.get({
    business_code: '1900000109_20261201',
  });

console.log(data.applyment_state);
