import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ebike.charge.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'ORDER20261201000001',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.trade_state);
