import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardConfigs.cancelApplyment.post(
  {
    business_code: '1900000109_20261201',
    brand_id: '1004',
  },
);

console.log(data.applyment_state);
