import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantSettlement.merchantSettleRuleApplications._application_id_.get(
    {
      application_id: '20000011111',
    },
  );

console.log(data.application_state);
