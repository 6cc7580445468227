import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_.get({
    out_trade_no: 'ORDER20261201000001',
  });

console.log(data.state);
