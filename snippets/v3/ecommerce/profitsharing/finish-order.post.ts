import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.profitsharing.finishOrder.post({
  sub_mchid: '1900000110',
  transaction_id: '4200002026202612011234567890',
  out_order_no: 'P20261201000001',
  description: '分账完结',
});

console.log(data.order_id);
