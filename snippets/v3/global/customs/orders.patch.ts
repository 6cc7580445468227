import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.customs.orders.patch(
  {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    out_trade_no: 'ORDER20261201000001',
    transaction_id: '4200002026202612011234567890',
    customs: 'SHANGHAI_ZS',
    merchant_customs_no: '123456',
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);
