import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.discountCard.orders._out_order_no_.get({
  out_order_no: 'P20261201000001',
});

console.log(data.state);
