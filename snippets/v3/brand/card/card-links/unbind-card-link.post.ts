import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardLinks.unbindCardLink.post({
  brand_id: '1004',
  payment_scene: 'MINI_PROGRAM',
});

console.log(data.brand_id);
