import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.rateActivity.applications.id._application_id_.patch(
    { activity_detail_modification: { activity_rate: '0.6' } },
    { application_id: '20000011111' },
  );

console.log(data.application_id);
