/** 服务端用 APIv2 密钥签好的参数，原样传入。 */
type PaymentParameters =
  WeChatPay.Browser.GetBrandWCPayRequestWebJsapiPaymentV2;

/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

/** 在 WeixinJSBridgeReady 事件之后调用。 */
export function pay(parameters: PaymentParameters): void {
  // 成功与取消都不是付款的结果。
  WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, showOrder);
}
