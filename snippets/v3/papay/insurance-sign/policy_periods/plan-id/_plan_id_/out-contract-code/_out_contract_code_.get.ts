import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get(
    {
      out_contract_code: 'CONTRACT20261201000001',
      plan_id: 12535,
      params: { limit: 20, offset: 0 },
    },
  );

for (const policyPeriod of data.data ?? []) {
  console.log(
    policyPeriod.policy_period_id,
    policyPeriod.policy_period_state,
  );
}
