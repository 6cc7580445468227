import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_.get(
    {
      out_apply_no: 'REQUEST20261201000001',
    },
  );

console.log(data.cancel_state);
