import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.applyments.cancelApplyment.post({
  applyment_id: '2000002124775691',
});

console.log(data.applyment_id);
