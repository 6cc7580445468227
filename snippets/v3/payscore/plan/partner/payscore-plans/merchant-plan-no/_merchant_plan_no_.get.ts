import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.get(
    {
      merchant_plan_no: '1234323JKHDFE1243252',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.plan_state);
