import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.eduschoolpay.transactions.id._transaction_id_.get({
    transaction_id: '4200002026202612011234567890',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.trade_state);
