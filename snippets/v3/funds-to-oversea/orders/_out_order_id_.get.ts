import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundsToOversea.orders._out_order_id_.get({
  out_order_id: 'merchant123123',
  params: {
    sub_mchid: '1900000110',
    transaction_id: '4200002026202612011234567890',
  },
});

console.log(data.result);
