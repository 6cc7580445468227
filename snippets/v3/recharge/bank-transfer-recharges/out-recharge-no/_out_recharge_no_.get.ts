import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_.get(
    {
      out_recharge_no: 'cz202407181234',
    },
  );

console.log(data.recharge_state);
