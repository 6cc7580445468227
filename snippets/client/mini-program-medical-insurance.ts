/** 服务端签好的参数；纯医保的只有 mixTradeNo。 */
type MedicalPayment =
  WeChatPay.MiniProgram.RequestMedicalInsurancePayMiniProgramMedicalInsurance;

/** 问自己的服务端：整单与两部分的状态。 */
declare function showOrder(): void;

export function pay(payment: MedicalPayment): void {
  if (!wx.requestMedicalInsurancePay) {
    wx.showModal({
      content: '微信版本过低，请升级后再付',
      showCancel: false,
    });
    return;
  }
  wx.requestMedicalInsurancePay({ ...payment, complete: showOrder });
}
