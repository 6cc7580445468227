import wx from 'weixin-js-sdk';

/** 服务端用 jsapi_ticket 与当前页面的地址签好的。 */
declare const config: WeChatPay.Browser.Config;
/** 服务端发起转账之后交来的：应答里的 package_info，与发起时的商户号、AppID。 */
declare const transfer: WeChatPay.Browser.RequestMerchantTransferWebTransfer;
/** 问自己的服务端转账单的状态。 */
declare function showTransfer(): void;

const NAME = 'requestMerchantTransfer';

wx.config({ ...config, jsApiList: [NAME] });
wx.ready(() => {
  wx.checkJsApi({
    jsApiList: [NAME],
    success({ checkResult }) {
      if (!checkResult[NAME]) return alert('微信版本过低，请升级后再收款');
      // 打开过确认页不等于收了款。
      WeixinJSBridge.invoke(NAME, transfer, showTransfer);
    },
  });
});
