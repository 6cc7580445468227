import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close.post(
    undefined,
    {
      out_recharge_no: 'cz2026112013',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.recharge_state);
