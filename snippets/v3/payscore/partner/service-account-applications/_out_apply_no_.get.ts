import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.serviceAccountApplications._out_apply_no_.get(
    {
      out_apply_no: 'REQUEST20261201000001',
    },
  );

console.log(data.apply_state);
