import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端：收到会员卡的通知，或查询到用户的会员卡。 */
declare function showMember(): void;

/** token：入会组件预授权的应答里的。 */
export function join(token: string): void {
  const queryString = `token=${encodeURIComponent(token)}&scene=CARD_MEMBER`;
  wx.config({ ...config, jsApiList: ['openBusinessView'] });
  wx.ready(() => {
    // 离开组件不等于入了会。
    wx.invoke(
      'openBusinessView',
      { businessType: 'wxpayCardMember', queryString },
      showMember,
    );
  });
}
