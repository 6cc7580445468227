import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.card.cardLinks.businessCode._business_code_.get({
    business_code: '1900000109_20261201',
    params: { brand_id: '120344' },
  });

console.log(data.configuration_state);
