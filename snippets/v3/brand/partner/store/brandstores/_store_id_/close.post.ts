import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.store.brandstores._store_id_.close.post(
    { brand_id: '123456789' },
    { store_id: '20488000' },
  );

console.log(data.store_state);
