import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transactions.id._transaction_id_.get({
  transaction_id: '4200002026202612011234567890',
  params: {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.trade_state);
