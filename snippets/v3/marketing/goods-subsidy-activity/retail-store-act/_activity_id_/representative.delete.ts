import { wxpay } from '#wxpay';

const { data } =
  await wxpay.client.v3.delete<WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representative.DeleteHttpMethod.WellformedResponse>(
    'v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representative',
    {
      data: {
        representative_info_list: [
          { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
        ],
        out_request_no: 'REQUEST20261201000001',
        delete_time: '2026-12-01T10:34:56+08:00',
      } satisfies WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representative.DeleteHttpMethod.JsonDataRequest,
    },
  );

for (const failedRepresentativeInfo of data.failed_representative_info_list ??
  []) {
  console.log(failedRepresentativeInfo.openid);
}
