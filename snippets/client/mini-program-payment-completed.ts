/** 服务端签好的五个参数。 */
interface PaymentParameters {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}

/** 类型包里还没有这组选项与支付完成页。 */
interface CompletedPage {
  payCompletedPageOptions: { showNavBackButton: boolean };
  success(result: {
    errMsg: string;
    payCompletedPage?: { onUnload(listener: () => void): void };
  }): void;
}

export function pay(parameters: PaymentParameters): void {
  const options: PaymentParameters & CompletedPage = {
    ...parameters,
    payCompletedPageOptions: { showNavBackButton: true },
    success({ payCompletedPage }) {
      // 用户点返回键离开支付完成页；付没付在订单页里问服务端。
      payCompletedPage?.onUnload(() => {
        wx.navigateTo({ url: '/pages/order/order' });
      });
    },
  };
  wx.requestPayment(options);
}
