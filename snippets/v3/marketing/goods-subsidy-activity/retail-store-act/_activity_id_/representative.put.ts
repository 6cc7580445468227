import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put(
    {
      representative_info_list: [
        { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      ],
      out_request_no: 'REQUEST20261201000001',
    },
    { activity_id: '3118550000000004' },
  );

for (const failedRepresentativeInfo of data.failed_representative_info_list ??
  []) {
  console.log(failedRepresentativeInfo.openid);
}
