import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardLinks.post({
  business_code: '1900000109_20261201',
  brand_id: '1004',
  payment_scene: 'MINI_PROGRAM',
});

console.log(data.business_code);
