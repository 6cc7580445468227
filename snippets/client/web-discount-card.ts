import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 问自己的服务端：收到领卡的通知，或查询到先享卡订单。 */
declare function showCard(): void;

/** token：预受理领卡的应答里的 prepare_card_token。 */
export function prepareButton(token: string): void {
  const button = document.querySelector('#get-card');
  const query = `prepare_card_token=${encodeURIComponent(token)}`;
  button?.setAttribute('path', `/pages/get-card/get-card?${query}`);
  // 打开过不等于领了。
  button?.addEventListener('launch', showCard);
  wx.config({
    ...config,
    jsApiList: [],
    openTagList: ['wx-open-launch-weapp'],
  });
  wx.error(({ errMsg }) => console.error(errMsg));
}
