import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.applyment4sub.applyment.business_code._business_code_.get({
    business_code: '1900000109_20261201',
  });

console.log(data.sign_url, data.applyment_state);
