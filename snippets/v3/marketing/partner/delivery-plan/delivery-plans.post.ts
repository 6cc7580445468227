import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
    out_request_no: 'REQUEST20261201000001',
    brand_id: '40016',
    product_coupon_id: '701146876221757924829193824428',
    stock_id: '701246876221757924829194755312',
    reuse_coupon_config: true,
  });

console.log(data.plan.plan_state);
