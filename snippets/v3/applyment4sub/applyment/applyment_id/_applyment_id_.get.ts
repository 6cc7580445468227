import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({
    applyment_id: 100,
  });

console.log(data.sign_url, data.applyment_state);
