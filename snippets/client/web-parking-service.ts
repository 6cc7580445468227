import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端；它查询车牌服务的开通信息。 */
declare function showService(): void;

/** query：mchid、openid、plate_number、plate_color 与 trade_scene。 */
export function prepareButton(query: Record<string, string>): void {
  const button = document.querySelector('#open-parking');
  const page = '/pages/auth-creditpay/auth-creditpay';
  button?.setAttribute('path', `${page}?${new URLSearchParams(query)}`);
  // 打开过不等于已开通。
  button?.addEventListener('launch', showService);
  wx.config({
    ...config,
    jsApiList: [],
    openTagList: ['wx-open-launch-weapp'],
  });
  wx.error(({ errMsg }) => console.error(errMsg));
}
