import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
    combine_out_trade_no: 'COMBINE20261201000001',
  });

for (const subOrder of data.sub_orders ?? []) {
  console.log(subOrder.transaction_id, subOrder.trade_state);
}
