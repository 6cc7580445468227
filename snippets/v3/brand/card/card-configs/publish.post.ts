import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardConfigs.publish.post({
  brand_id: '1004',
  business_code: '1900000109_20261201',
  publish_type: 'SCHEDULED_PUBLISH',
  scheduled_publish_time: '2026-12-10T13:29:35+08:00',
});

console.log(data.business_code);
