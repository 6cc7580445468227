import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post(
    { stop_reason: '用户协商后停止' },
    { merchant_sign_plan_no: '1234323JKHDFE1243252' },
  );

console.log(data.sign_state);
