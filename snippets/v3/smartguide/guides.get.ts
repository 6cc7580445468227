import { decrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.smartguide.guides.get({
  params: { store_id: 100, limit: 10, offset: 0 },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

for (const guide of data.data ?? []) {
  console.log(guide.guide_id);
  if (guide.name) console.log(decrypt(guide.name));
}
