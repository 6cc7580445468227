import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.get(
    {
      contract_id: '20261201000001',
      policy_period_id: 1,
    },
  );

console.log(data.policy_period_state);
