import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端：收到开通通知，或查询到授权记录。 */
declare function showPermission(): void;

/** token：预授权的应答里的 apply_permissions_token。 */
export function authorize(token: string): void {
  const queryString = `apply_permissions_token=${encodeURIComponent(token)}`;
  wx.config({ ...config, jsApiList: ['openBusinessView'] });
  wx.ready(() => {
    // 打开过授权页不等于已授权。
    wx.invoke(
      'openBusinessView',
      { businessType: 'wxpayScoreEnable', queryString },
      showPermission,
    );
  });
}
