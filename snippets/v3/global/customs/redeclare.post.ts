import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.customs.redeclare.post(
  {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    out_trade_no: 'ORDER20261201000001',
    customs: 'SHANGHAI_ZS',
    merchant_customs_no: '123456',
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);
