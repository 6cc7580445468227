import { failureOf } from 'wechatpay-kit';
import { mchid, wxpay } from '#wxpay';

try {
  const order = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
  // 出错的例子：模拟服务按请求头答系统错误
  const { data } = await order.get({
    out_trade_no: 'ORDER20261201000001',
    params: { mchid },
    headers: { 'Mock-Fail': 'SYSTEM_ERROR' },
    timeout: 5000,
  });
  console.log(data.trade_state);
} catch (error) {
  const { kind, code, message, requestId } = failureOf(error);
  console.log(kind, code, message, requestId);
}
