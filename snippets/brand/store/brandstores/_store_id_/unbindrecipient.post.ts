import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.store.brandstores._store_id_.unbindrecipient.post(
    { mchid: '1900000109' },
    { store_id: '20488000', headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.failed_reason);
