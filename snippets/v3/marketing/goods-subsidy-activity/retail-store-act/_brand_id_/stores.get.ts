import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.get(
    {
      brand_id: '1001',
      params: { offset: 0, limit: 20 },
    },
  );

for (const store of data.data ?? []) {
  console.log(store.store_code, store.store_name);
}
