import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'ORDER20261201000001',
    params: { mchid: '1900000109' },
  });

console.log(data.trade_state);
