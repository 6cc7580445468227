import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端；它查单。 */
declare function showOrder(): void;

/** detail：服务端用 APIv2 密钥签好的七个参数。 */
export function openOrder(detail: Record<string, string>): void {
  const queryString = new URLSearchParams(detail).toString();
  wx.config({ ...config, jsApiList: ['openBusinessView'] });
  wx.ready(() => {
    wx.invoke(
      'openBusinessView',
      { businessType: 'wxpayScoreDetail', queryString },
      showOrder,
    );
  });
}
