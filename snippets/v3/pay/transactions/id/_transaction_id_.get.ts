import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.transactions.id._transaction_id_.get({
  transaction_id: '4200002026202612011234567890',
  params: { mchid: '1900000109' },
});

console.log(data.trade_state);
