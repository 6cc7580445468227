import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close.post(
    {
      sub_orders: [
        { mchid: '1900000109', out_trade_no: 'ORDER20261201000001' },
        { mchid: '1900000109', out_trade_no: 'ORDER20261201000002' },
      ],
    },
    { combine_out_trade_no: 'COMBINE20261201000001' },
  );

console.log(status === 204);
