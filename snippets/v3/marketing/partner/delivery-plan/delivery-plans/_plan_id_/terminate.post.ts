import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.post(
    undefined,
    {
      plan_id: '12535',
    },
  );

console.log(status === 204);
