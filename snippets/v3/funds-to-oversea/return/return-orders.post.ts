import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundsToOversea.return.returnOrders.post({
  out_return_no: 'RETURN20261201000001',
  sub_mchid: '1900000110',
  out_order_id: 'merchant_1123123',
  transaction_id: '4200002026202612011234567890',
  supplement_info: '5017752501202611203233368018',
  amount: 100,
});

console.log(data.state);
