import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.post(
    { sp_mchid: '1900000109', sub_mchid: '1900000110' },
    { out_trade_no: 'ORDER20261201000001' },
  );

console.log(data.out_trade_no);
