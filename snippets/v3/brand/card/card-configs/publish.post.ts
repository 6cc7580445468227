import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardConfigs.publish.post({
  brand_id: '1004',
  publish_type: 'SCHEDULED_PUBLISH',
});

console.log(data.business_code);
