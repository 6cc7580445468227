import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.post(
    {
      appid: 'wxd678efh567hg6787',
      scheduled_amount: { total: 100, currency: 'CNY' },
    },
    { policy_period_id: 1, contract_id: '20261201000001' },
  );

console.log(data.policy_period_state);
