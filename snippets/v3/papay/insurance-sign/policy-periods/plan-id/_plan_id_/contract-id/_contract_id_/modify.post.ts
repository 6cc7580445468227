import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post(
    {
      appid: 'wxd678efh567hg6787',
      policy_periods: [
        {
          policy_period_id: 1,
          estimated_deduct_date: '2026-12-01',
          estimated_deduct_amount: { total: 100, currency: 'CNY' },
        },
      ],
    },
    { plan_id: 12535, contract_id: '2026112056489715' },
  );

for (const policyPeriod of data.policy_periods ?? []) {
  console.log(
    policyPeriod.policy_period_id,
    policyPeriod.estimated_deduct_date,
  );
}
