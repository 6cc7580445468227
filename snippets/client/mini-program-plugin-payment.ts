/** 要付的订单；金额只用来显示。 */
interface Order {
  outTradeNo: string;
  total: number;
}

/** 问插件开发者的服务端；它查单或已收到通知。 */
declare function showOrder(outTradeNo: string): void;

export function pay({ outTradeNo, total }: Order): void {
  wx.requestPluginPayment({
    version: 'release',
    fee: total,
    // 功能页用它向服务端要签好的参数。
    paymentArgs: { outTradeNo },
    fail: ({ errMsg }) => console.error(errMsg),
    // 调起的结果不是付款的结果。
    complete: () => showOrder(outTradeNo),
  });
}

/** 服务端下单、签名后交来的。 */
interface PaymentParameters {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}

/** 把登录凭证与单号交给插件开发者的服务端，由它下单、签名。 */
declare function prepay(
  code: string,
  outTradeNo: string,
): Promise<PaymentParameters>;

/** 由支付功能页 functional-pages/request-payment 导出，参数是插件给的 paymentArgs。 */
export async function beforeRequestPayment(
  { outTradeNo }: Pick<Order, 'outTradeNo'>,
  callback: (error: unknown, parameters?: PaymentParameters) => void,
): Promise<void> {
  try {
    const { code } = await wx.login();
    callback(null, await prepay(code, outTradeNo));
  } catch (error) {
    callback(error);
  }
}
