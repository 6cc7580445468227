import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.industryRebate.transactions._transaction_id_.post(
    {
      sub_mchid: '1900000110',
      code_url: 'weixin://wxpay/s/An4baqw',
      out_trade_no: 'ORDER20261201000001',
    },
    { transaction_id: '4200002026202612011234567890' },
  );

console.log(status === 204);
