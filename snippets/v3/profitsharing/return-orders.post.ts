import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.profitsharing.returnOrders.post({
  out_order_no: 'P20261201000001',
  out_return_no: 'RETURN20261201000001',
  return_mchid: '1900000110',
  amount: 10,
  description: '用户退款',
});

console.log(data.result);
