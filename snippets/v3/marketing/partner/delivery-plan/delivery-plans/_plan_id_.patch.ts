import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch(
    {
      out_request_no: 'REQUEST20261201000001',
      modify_content: {
        plan_name: '冬季饮料投放',
        delivery_end_time: '2026-12-31T23:59:59+08:00',
      },
    },
    { plan_id: '12535' },
  );

console.log(data.plan.plan_state);
