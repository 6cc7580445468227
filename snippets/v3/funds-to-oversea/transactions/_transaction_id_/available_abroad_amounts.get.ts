import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts.get(
    {
      transaction_id: '4200002026202612011234567890',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.available_abroad_amount);
