import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.marketing.shakeActivities.activities.get({
    params: { brand_id: '120344', limit: 20, offset: 0 },
  });

for (const activity of data.data ?? []) {
  console.log(activity.name);
}
