import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.get(
    {
      brand_id: '40016',
      params: { page_size: 20, offset: 0 },
    },
  );

for (const plan of data.plan_list ?? []) {
  console.log(plan.stock_id, plan.plan_name);
}
