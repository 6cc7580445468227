import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.rateActivity.applications.id._application_id_.get({
    application_id: '20000011111',
  });

console.log(data.application_state);
