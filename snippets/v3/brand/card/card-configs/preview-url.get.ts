import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardConfigs.previewUrl.get({
  params: {
    business_code: '1900000109_20261201',
    brand_id: '120344',
  },
});

console.log(data.card_preview_url);
