/** 预下单得到的。 */
interface Prepay {
  paymentId: string;
  prepayInfo: string;
}

/** 服务端用 JSAPI 下单、签好五个参数，在这里调起微信支付。 */
declare function payByWeChat(): Promise<void>;
/** 由服务端向当地的支付方式预下单，30 秒内要有结果。 */
declare function prepay(methodKey: string): Promise<Prepay>;
/** 问自己的服务端订单的状态。 */
declare function showOrder(): void;

export async function pay(total: number): Promise<void> {
  // 不传 isSandbox 就是生产环境。
  const payment = wx.createGlobalPayment({ mchRegion: 'SG' });
  await payment.openMethodPicker({ amount: { currency: 'SGD', total } });
  // 选定之后，对象上的 methodKey 就是用户选的。
  if (payment.methodKey === 'WECHAT_PAY') await payByWeChat();
  else {
    try {
      await payment.requestGlobalPayment(await prepay(payment.methodKey));
    } catch (error) {
      await payment.abort();
      throw error;
    }
  }
  showOrder();
}
