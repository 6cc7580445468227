import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 交给自己的服务端解码。 */
declare function saveCode(cardId: string, encrypted: string): void;

/** cardList：服务端用 api_ticket 签好的。 */
export function addCards({
  cardList,
}: WeChatPay.Browser.AddCardWebCard): void {
  wx.config({ ...config, jsApiList: ['addCard'] });
  wx.ready(() => {
    wx.addCard({
      cardList,
      success(added) {
        for (const { cardId, code, isSuccess } of added.cardList)
          if (isSuccess) saveCode(cardId, code);
      },
      fail: ({ errMsg }) => console.error(errMsg),
    });
  });
}
