import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardActivity.activities._activity_id_.terminate.post(
    undefined,
    {
      activity_id: '371067',
    },
  );

console.log(data.terminate_time);
