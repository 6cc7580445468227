import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post(
    { sub_mchid: '1900000110', stop_reason: '用户协商后停止' },
    { merchant_sign_plan_no: '1234323JKHDFE1243252' },
  );

console.log(data.sign_state);
