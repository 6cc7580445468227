import { publicKeyId, wxpay } from '#brand';

const { status } = await wxpay.brand.store.brandstores._store_id_.delete({
  store_id: '20488000',
  headers: { 'Wechatpay-Serial': publicKeyId },
});

console.log(status === 204);
