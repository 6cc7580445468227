import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.delete({
  brand_id: '1001',
});

for (const failedStore of data.failed_stores ?? []) {
  console.log(failedStore.store_code, failedStore.store_name);
}
