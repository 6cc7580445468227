import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.terminate.post(
    undefined,
    {
      activity_id: '20261201000001',
    },
  );

console.log(data.terminate_time);
