import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_.get(
    {
      applyment_id: '20261120183333',
    },
  );

console.log(data.withdrawl_apply.state);
