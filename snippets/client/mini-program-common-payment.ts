/** 服务端签好的；signData 是签名时的那个 JSON 文本。 */
interface Payment {
  signData: string;
  paySig: string;
  signature: string;
}

/** 类型包把 signData 写成了对象，实际要传文本。 */
interface CommonPayment {
  requestCommonPayment(
    options: Payment & {
      mode: 'retail_pay_goods';
      fail(result: { errMsg: string }): void;
      complete(): void;
    },
  ): void;
}
declare const wx: CommonPayment;

/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

export function pay(payment: Payment): void {
  wx.requestCommonPayment({
    ...payment,
    mode: 'retail_pay_goods',
    fail: ({ errMsg }) => console.error(errMsg),
    complete: showOrder,
  });
}
