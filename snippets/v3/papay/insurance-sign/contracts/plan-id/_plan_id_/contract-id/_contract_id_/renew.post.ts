import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew.post(
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
    { plan_id: 12535, contract_id: '20261201000001' },
  );

console.log(status === 204);
