import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.subsidies.create.post({
  sub_mchid: '1900000110',
  transaction_id: '4200002026202612011234567890',
  amount: 10,
  description: '测试备注',
});

console.log(data.result);
