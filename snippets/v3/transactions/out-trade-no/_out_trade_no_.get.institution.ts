import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'ORDER20261201000001',
  params: {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.trade_state);
