import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.get(
    {
      merchant_sign_plan_no: '1234323JKHDFE1243252',
    },
  );

console.log(data.sign_state);
