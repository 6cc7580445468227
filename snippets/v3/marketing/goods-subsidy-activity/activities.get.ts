import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.activities.get({
    params: { city_id: '20261201000001', offset: 0, limit: 20 },
  });

for (const activity of data.data ?? []) {
  console.log(activity.activity_id);
}
