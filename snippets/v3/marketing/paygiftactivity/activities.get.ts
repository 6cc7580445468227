import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.paygiftactivity.activities.get({
  params: { offset: 0, limit: 20 },
});

for (const activity of data.data ?? []) {
  console.log(activity.activity_id, activity.create_time);
}
