import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.plan.partner.payscorePlans.post({
  service_id: '2002000000000558128851361561536',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000110',
  plan_name: '瑜伽课20节',
  plan_duration: 300,
  deduction_quantity: 10,
  total_original_price: 15000,
  total_actual_price: 15000,
  merchant_plan_no: '1234323JKHDFE1243252',
});

console.log(data.plan_state);
