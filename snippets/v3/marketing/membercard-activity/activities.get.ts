import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.membercardActivity.activities.get(
  {
    params: { limit: 20, offset: 0, activity_type: 'NON_MEMBER_AFTERPAY' },
  },
);

for (const activity of data.data ?? []) {
  console.log(activity.activity_id, activity.create_time);
}
