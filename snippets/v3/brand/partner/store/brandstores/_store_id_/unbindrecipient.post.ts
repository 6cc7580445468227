import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.store.brandstores._store_id_.unbindrecipient.post(
    { brand_id: '123456789', mchid: '1900000109' },
    { store_id: '20488000' },
  );

console.log(data.failed_reason);
