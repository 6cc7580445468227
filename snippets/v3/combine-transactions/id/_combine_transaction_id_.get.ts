import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.combineTransactions.id._combine_transaction_id_.get({
    combine_transaction_id: '4200002026202612011234567890',
  });

for (const subOrder of data.sub_orders ?? []) {
  console.log(subOrder.transaction_id, subOrder.trade_state);
}
