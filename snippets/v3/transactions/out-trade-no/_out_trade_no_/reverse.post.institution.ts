import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.transactions.outTradeNo._out_trade_no_.reverse.post(
    {
      sp_mchid: '1900000109',
      sub_mchid: '1900000110',
    },
    {
      out_trade_no: 'ORDER20261201000001',
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(status === 204);
