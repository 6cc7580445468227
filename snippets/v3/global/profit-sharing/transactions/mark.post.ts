import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.global.profitSharing.transactions.mark.post(
    { out_trade_no: 'ORDER20261201000001', currency: 'CNY' },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(status === 204);
