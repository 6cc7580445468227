import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post(
    { sub_mchid: '1900000110' },
    { merchant_plan_no: '1234323JKHDFE1243252' },
  );

console.log(data.plan_state);
