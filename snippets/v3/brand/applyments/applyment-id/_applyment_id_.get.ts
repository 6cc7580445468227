import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.applyments.applymentId._applyment_id_.get({
    applyment_id: '2000002124775691',
  });

console.log(data.applyment_state);
