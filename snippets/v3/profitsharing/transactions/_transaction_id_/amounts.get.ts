import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.profitsharing.transactions._transaction_id_.amounts.get({
    transaction_id: '4200002026202612011234567890',
  });

console.log(data.unsplit_amount);
