/** 服务端用 APIv2 密钥签好的五个参数，原样交给 wx.requestPayment。 */
interface PaymentParameters {
  timeStamp: string;
  nonceStr: string;
  package: string;
  /** 与统一下单的 sign_type 相同。 */
  signType: 'MD5' | 'HMAC-SHA256';
  paySign: string;
}

/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

export function pay(parameters: PaymentParameters): void {
  wx.requestPayment({
    ...parameters,
    fail: ({ errMsg }) => console.error(errMsg),
    // 成功与取消都不是付款的结果。
    complete: showOrder,
  });
}
