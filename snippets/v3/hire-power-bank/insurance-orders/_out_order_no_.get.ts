import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.hirePowerBank.insuranceOrders._out_order_no_.get({
    out_order_no: 'P20261201000001',
  });

console.log(data.order_receive_state);
