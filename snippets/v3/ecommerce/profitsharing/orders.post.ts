import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.profitsharing.orders.post({
  sub_mchid: '1900000110',
  transaction_id: '4200002026202612011234567890',
  out_order_no: 'P20261201000001',
  receivers: [
    {
      type: 'MERCHANT_ID',
      receiver_account: '1900000109',
      amount: 190,
      description: '分给商户1900000109',
    },
  ],
  finish: false,
});

console.log(data.status);
