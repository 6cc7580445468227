import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.get(
    {
      activity_id: '3118550000000004',
      params: { offset: 0, limit: 20 },
    },
  );

for (const representative of data.data ?? []) {
  console.log(representative.openid);
}
