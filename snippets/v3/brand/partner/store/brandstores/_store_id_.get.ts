import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.store.brandstores._store_id_.get({
    store_id: '20488000',
    params: { brand_id: '123456789' },
  });

console.log(data.store_state);
