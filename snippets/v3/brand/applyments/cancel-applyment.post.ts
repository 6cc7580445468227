import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.applyments.cancelApplyment.post({
  applyment_id: '2000002124775691',
  business_code: '1900000109_20261201',
});

console.log(data.applyment_id);
