import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.weeklyDiscount.activities.get({
  params: {
    limit: 20,
    offset: 0,
    applying_merchant_id: 10000098,
    activity_area_code: 110000,
    activity_scene: 'SCAN_CODE_TO_ORDER',
  },
});

for (const activity of data.data) {
  console.log(activity.activity_id, activity.activity_state);
}
