import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.subsidies.return.post({
  sub_mchid: '1900000110',
  out_order_no: 'P20261201000001',
  transaction_id: '4200002026202612011234567890',
  refund_id: '50300002026120112345678901234',
  amount: 10,
  description: '测试备注',
});

console.log(data.result);
