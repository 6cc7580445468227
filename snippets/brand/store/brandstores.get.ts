import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.store.brandstores.get({
  params: { offset: 0, limit: 20 },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

for (const brandstore of data.data ?? []) {
  console.log(brandstore.store_id, brandstore.audit_state);
}
