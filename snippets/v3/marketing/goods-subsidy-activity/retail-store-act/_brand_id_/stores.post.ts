import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post(
    {
      out_request_no: 'REQUEST20261201000001',
      add_time: '2026-12-01T10:34:56+08:00',
      stores: [{ store_code: 'abc_001', store_name: '幸福小店' }],
    },
    { brand_id: '1001' },
  );

for (const failedStore of data.failed_stores ?? []) {
  console.log(failedStore.store_code, failedStore.store_name);
}
