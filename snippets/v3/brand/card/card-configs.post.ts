import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardConfigs.post({
  business_code: '1900000109_20261201',
  brand_id: '1004',
  brand_customer_service: { customer_service_type: 'MINI_PROGRAM' },
});

console.log(data.card_preview_url);
