import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.store.brandstores.get({
  params: { brand_id: '120344', offset: 0, limit: 20 },
});

for (const brandstore of data.data ?? []) {
  console.log(brandstore.store_id, brandstore.audit_state);
}
