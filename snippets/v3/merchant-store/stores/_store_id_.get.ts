import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantStore.stores._store_id_.get({
  store_id: 20488000,
  params: { sub_mchid: '1900000110' },
});

for (const storeRecipient of data.store_recipient ?? []) {
  console.log(storeRecipient.company_name);
}
