import { wxpay } from '#wxpay';

const { data } =
  await wxpay.client.v3.delete<WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores.DeleteHttpMethod.WellformedResponse>(
    'v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores',
    {
      data: {
        out_request_no: 'REQUEST20261201000001',
        delete_time: '2026-12-01T10:34:56+08:00',
        stores: [{ store_code: 'abc_001', store_name: '幸福小店' }],
      } satisfies WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores.DeleteHttpMethod.JsonDataRequest,
    },
  );

for (const failedStore of data.failed_stores ?? []) {
  console.log(failedStore.store_code, failedStore.store_name);
}
