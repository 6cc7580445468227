/** 服务端签好的五个参数，原样交给 wx.requestPayment。 */
interface PaymentParameters {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}

/** 问自己的服务端；它查单或已收到通知。 */
declare function queryOrder(): Promise<'SUCCESS' | 'NOTPAY'>;

export async function pay(parameters: PaymentParameters): Promise<void> {
  await wx
    .requestPayment(parameters)
    .catch(({ errMsg }: WechatMiniprogram.GeneralCallbackResult) => {
      if (errMsg !== 'requestPayment:fail cancel') throw new Error(errMsg);
    });
  // 调起的结果不是付款的结果。
  const state = await queryOrder();
  wx.showToast({
    title: state === 'SUCCESS' ? '已支付' : '未支付',
    icon: 'none',
  });
}
