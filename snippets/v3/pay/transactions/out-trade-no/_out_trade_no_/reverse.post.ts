import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post(
    { appid: 'wxd678efh567hg6787', mchid: '1900000109' },
    { out_trade_no: 'ORDER20261201000001' },
  );

console.log(data.out_trade_no);
