import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.get({
    activity_id: '11111',
  });

console.log(data.activity_state);
