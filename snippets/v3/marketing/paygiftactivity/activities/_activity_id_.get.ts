import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.get({
    activity_id: '20261201000001',
  });

console.log(data.activity_status);
