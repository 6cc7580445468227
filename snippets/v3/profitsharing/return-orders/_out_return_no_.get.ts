import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.profitsharing.returnOrders._out_return_no_.get({
    out_return_no: 'RETURN20261201000001',
    params: { out_order_no: 'P20261201000001' },
  });

console.log(data.result);
