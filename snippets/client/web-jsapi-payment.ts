/** 服务端签好的参数，原样传入。 */
type PaymentParameters =
  WeChatPay.Browser.GetBrandWCPayRequestWebJsapiPayment;

/** 问自己的服务端；它查单或已收到通知。 */
declare function queryOrder(): Promise<'SUCCESS' | 'NOTPAY'>;

function bridgeReady(): Promise<void> {
  if (typeof WeixinJSBridge !== 'undefined') return Promise.resolve();
  return new Promise((ready) =>
    document.addEventListener('WeixinJSBridgeReady', () => ready(), {
      once: true,
    }),
  );
}

export async function pay(parameters: PaymentParameters): Promise<boolean> {
  await bridgeReady();
  await new Promise<void>((done, failed) => {
    WeixinJSBridge.invoke(
      'getBrandWCPayRequest',
      parameters,
      ({ err_msg }) => {
        if (err_msg === 'get_brand_wcpay_request:fail')
          failed(new Error(err_msg));
        else done();
      },
    );
  });
  // 成功与取消都不是付款的结果。
  return (await queryOrder()) === 'SUCCESS';
}
