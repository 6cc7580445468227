import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.delete({
  activity_id: '3118550000000004',
});

for (const failedRepresentativeInfo of data.failed_representative_info_list ?? []) {
  console.log(failedRepresentativeInfo.openid);
}
