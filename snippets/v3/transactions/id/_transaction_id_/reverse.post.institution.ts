import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.transactions.id._transaction_id_.reverse.post(
    {
      sp_mchid: '1900000109',
      sub_mchid: '1900000110',
    },
    {
      transaction_id: '4200002026202612011234567890',
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(status === 204);
