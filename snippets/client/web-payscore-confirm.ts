import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

/** packageInfo：创建支付分订单的应答里的 package。 */
export function confirmOrder(packageInfo: string): void {
  wx.config({ ...config, jsApiList: ['openBusinessView'] });
  wx.ready(() => {
    const queryString = `package=${encodeURIComponent(packageInfo)}`;
    // 打开过确认页不等于已确认。
    wx.invoke(
      'openBusinessView',
      { businessType: 'wxpayScoreUse', queryString },
      showOrder,
    );
  });
}
