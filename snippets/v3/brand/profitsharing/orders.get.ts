import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.profitsharing.orders.get({
  params: {
    sub_mchid: '1900000110',
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
  },
});

console.log(data.status);
