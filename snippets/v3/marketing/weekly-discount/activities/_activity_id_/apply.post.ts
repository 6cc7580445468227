import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.apply.post(
    { applying_merchant_id: 10000098, store_id: 111111 },
    { activity_id: '11111' },
  );

console.log(data.success_time);
