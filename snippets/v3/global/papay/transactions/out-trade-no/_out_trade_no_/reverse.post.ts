import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse.post(
    undefined,
    {
      out_trade_no: 'ORDER20261201000001',
      params: { sub_mchid: '1900000110' },
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(status === 204);
