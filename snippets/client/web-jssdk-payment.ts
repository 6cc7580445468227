import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 服务端签好的支付参数。 */
declare const parameters: WeChatPay.Browser.ChooseWXPayWebJssdkPayment;
/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

wx.config({ ...config, jsApiList: ['chooseWXPay'] });
wx.ready(() => {
  wx.chooseWXPay({
    ...parameters,
    fail: ({ errMsg }) => console.error(errMsg),
    complete: showOrder,
  });
});
