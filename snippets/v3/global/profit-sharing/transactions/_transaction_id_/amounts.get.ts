import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.profitSharing.transactions._transaction_id_.amounts.get(
    {
      transaction_id: '4200002026202612011234567890',
      params: { sub_mchid: '1900000110' },
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(data.unsplit_amount);
