import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.store.brandstores._store_id_.patch(
  {},
  { store_id: '20488000', headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.store_state);
