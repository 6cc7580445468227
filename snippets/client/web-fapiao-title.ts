import wx from 'weixin-js-sdk';

/** 服务端取来的：应答里的 miniprogram_user_name 与 miniprogram_path。 */
interface TitlePage {
  username: string;
  path: string;
}

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;

export function prepareButton({ username, path }: TitlePage): void {
  const button = document.querySelector('#fill-title');
  button?.setAttribute('username', username);
  button?.setAttribute('path', path);
  wx.config({
    ...config,
    jsApiList: [],
    openTagList: ['wx-open-launch-weapp'],
  });
  // 填没填由服务端收到 FAPIAO.USER_APPLIED 通知得知。
  wx.error(({ errMsg }) => console.error(errMsg));
}
