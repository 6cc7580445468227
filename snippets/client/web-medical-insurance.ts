import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端：整单与两部分的状态。 */
declare function showOrder(): void;

const NAME = 'requestMedicalInsurancePay';

/** payment：服务端签好的；纯医保的只有 mixTradeNo 与 appid。 */
export function pay(
  payment: WeChatPay.Browser.RequestMedicalInsurancePayWebMedicalInsurance,
): void {
  wx.config({ ...config, jsApiList: [NAME] });
  wx.ready(() => {
    wx.checkJsApi({
      jsApiList: [NAME],
      success({ checkResult }) {
        if (!checkResult[NAME]) return alert('微信版本过低，请升级后再付');
        // 成功与失败都不是付款的结果。
        WeixinJSBridge.invoke(NAME, payment, showOrder);
      },
    });
  });
}
