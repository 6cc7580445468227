import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 服务端申请授权之后交来的：应答里的 package_info，与申请时的商户号、AppID。 */
declare const authorization: WeChatPay.Browser.RequestMerchantTransferWebTransferAuthorization;
/** 问自己的服务端：收到授权通知，或查询到已生效。 */
declare function showAuthorization(): void;

wx.config({ ...config, jsApiList: ['requestMerchantTransfer'] });
wx.ready(() => {
  // 打开过授权页不等于已授权。
  WeixinJSBridge.invoke(
    'requestMerchantTransfer',
    authorization,
    showAuthorization,
  );
});
