import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardActivity.activities._activity_id_.get({
    activity_id: '371067',
  });

console.log(data.activity_status);
