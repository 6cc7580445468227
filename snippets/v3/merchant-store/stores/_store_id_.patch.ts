import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.merchantStore.stores._store_id_.patch(
  { sub_mchid: '1900000110' },
  { store_id: 20488000 },
);

console.log(status === 204);
