// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Browser {
  /** 公众号网页调起支付（APIv2） */
  interface GetBrandWCPayRequestWebJsapiPaymentV2 {
    /**
     * AppID
     *
     * 下单时付款人所属的那个，也是当前网页的公众号。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appId: string;
    /**
     * 时间戳（秒）
     *
     * 写成字符串，写成数字在 iOS 上会失败。
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timeStamp: string;
    /**
     * 随机串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr: string;
    /**
     * 预支付交易会话
     *
     * `prepay_id=` 加统一下单得到的 `prepay_id`。
     *
     * 长度 ≤ 128
     * @example 'prepay_id=wx28160000123456789abcdef012345670000'
     */
    package: string;
    /**
     * 签名方式
     *
     * 须与统一下单的 `sign_type` 相同。
     */
    signType: 'MD5' | 'HMAC-SHA256';
    /**
     * 签名
     *
     * 用 APIv2 密钥在服务端算出。
     *
     * 长度 ≤ 64
     */
    paySign: string;
  }
  /** 公众号网页调起支付（WeixinJSBridge） */
  interface GetBrandWCPayRequestWebJsapiPayment {
    /**
     * AppID
     *
     * 下单时付款人所属的那个，也是当前网页的公众号。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appId: string;
    /**
     * 时间戳（秒）
     *
     * 写成字符串，写成数字在 iOS 上会失败。
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timeStamp: string;
    /**
     * 随机串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr: string;
    /**
     * 预支付交易会话
     *
     * `prepay_id=` 加下单得到的 `prepay_id`，由服务端拼好。
     *
     * 长度 ≤ 128
     * @example 'prepay_id=wx28160000123456789abcdef012345670000'
     */
    package: string;
    /**
     * 签名方式
     * @example 'RSA'
     */
    signType: 'RSA';
    /**
     * 签名
     *
     * 由服务端算出，私钥不能放进前端。
     *
     * 长度 ≤ 512
     */
    paySign: string;
  }
  /** 公众号网页开通免确认收款 */
  interface RequestMerchantTransferWebTransferAuthorization {
    /**
     * 商户号
     *
     * 发起授权的商户号。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchId: string;
    /**
     * AppID
     *
     * 发起授权时传的那个；I 是大写。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appId: string;
    /**
     * 授权凭据
     *
     * 应答里的 `package_info`，原样传入，不要改也不要缓存。
     *
     * 长度 ≤ 1024
     * @example 'affffddafdfafddffda=='
     */
    package: string;
  }
  /** 公众号网页确认收款 */
  interface RequestMerchantTransferWebTransfer {
    /**
     * 商户号
     *
     * 发起转账的商户号。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchId: string;
    /**
     * AppID
     *
     * 发起转账时传的那个；I 是大写。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appId: string;
    /**
     * 领取凭据
     *
     * 应答里的 `package_info`，原样传入，不要改也不要缓存。
     *
     * 长度 ≤ 1024
     * @example 'affffddafdfafddffda=='
     */
    package: string;
    /**
     * 子商户号
     *
     * 服务商发起的转账要传。
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    subMchId?: string;
    /**
     * 子商户 AppID
     *
     * 发起转账时传过 `sub_appid` 的要传。
     *
     * 长度 ≤ 32
     * @example 'wx9a7e1b2c3d4e5f60'
     */
    subAppId?: string;
  }
  /** 公众号网页确认支付分订单 */
  interface OpenBusinessViewWebPayscoreConfirm {
    /** 业务类型 */
    businessType: 'wxpayScoreUse';
    /**
     * 查询串
     *
     * `package=` 加上 URL 编码后的 `package`。
     *
     * 长度 ≤ 2048
     * @example 'package=DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    queryString: string;
  }
  /** 公众号网页调起支付（JS-SDK） */
  interface ChooseWXPayWebJssdkPayment {
    /**
     * 时间戳（秒）
     *
     * 名字全小写，与待签名串里的是同一个值。
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timestamp: string;
    /**
     * 随机串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr: string;
    /**
     * 预支付交易会话
     *
     * `prepay_id=` 加下单得到的 `prepay_id`，由服务端拼好。
     *
     * 长度 ≤ 128
     * @example 'prepay_id=wx28160000123456789abcdef012345670000'
     */
    package: string;
    /**
     * 签名方式
     * @example 'RSA'
     */
    signType: 'RSA';
    /**
     * 签名
     *
     * 由服务端算出，私钥不能放进前端。
     *
     * 长度 ≤ 512
     */
    paySign: string;
  }
  /** JS-SDK 调用的回调。 */
  interface Callbacks<Message extends string> {
    success?: (result: { errMsg: Message }) => void;
    fail?: (result: { errMsg: Message }) => void;
    cancel?: (result: { errMsg: Message }) => void;
    complete?: (result: { errMsg: Message }) => void;
  }
  /** `wx.config` 的参数；签名在服务端用 `jsapi_ticket` 算出。 */
  interface Config {
    debug?: boolean;
    appId: string;
    /** 秒，数字。 */
    timestamp: number;
    nonceStr: string;
    signature: string;
    jsApiList: readonly string[];
  }
  /** 微信内网页的内置对象；`WeixinJSBridgeReady` 事件之后才有。 */
  interface Bridge {
    /** 公众号网页调起支付（APIv2） */
    invoke(name: 'getBrandWCPayRequest', parameters: GetBrandWCPayRequestWebJsapiPaymentV2, callback: (result: { err_msg: 'get_brand_wcpay_request:ok' | 'get_brand_wcpay_request:cancel' | 'get_brand_wcpay_request:fail' | (string & {}) }) => void): void;
    /** 公众号网页调起支付（WeixinJSBridge） */
    invoke(name: 'getBrandWCPayRequest', parameters: GetBrandWCPayRequestWebJsapiPayment, callback: (result: { err_msg: 'get_brand_wcpay_request:ok' | 'get_brand_wcpay_request:cancel' | 'get_brand_wcpay_request:fail' | (string & {}) }) => void): void;
    /** 公众号网页开通免确认收款 */
    invoke(name: 'requestMerchantTransfer', parameters: RequestMerchantTransferWebTransferAuthorization, callback: (result: { err_msg: 'requestMerchantTransfer:ok' | 'requestMerchantTransfer:fail' | (string & {}) }) => void): void;
    /** 公众号网页确认收款 */
    invoke(name: 'requestMerchantTransfer', parameters: RequestMerchantTransferWebTransfer, callback: (result: { err_msg: 'requestMerchantTransfer:ok' | 'requestMerchantTransfer:fail' | (string & {}) }) => void): void;
  }
  /** JS-SDK；先 `wx.config` 验证权限，`wx.ready` 之后调用。 */
  interface JsSdk {
    config(options: Config): void;
    ready(callback: () => void): void;
    error(callback: (result: { errMsg: string }) => void): void;
    checkJsApi(options: {
      jsApiList: readonly string[];
      success?: (result: { checkResult: Record<string, boolean>; errMsg: string }) => void;
    }): void;
    /** 公众号网页确认支付分订单 */
    invoke(name: 'openBusinessView', parameters: OpenBusinessViewWebPayscoreConfirm, callback: (result: { err_msg: 'openBusinessView:ok' | 'openBusinessView:fail' | (string & {}) }) => void): void;
    /** 公众号网页调起支付（JS-SDK） */
    chooseWXPay(parameters: ChooseWXPayWebJssdkPayment & Callbacks<'chooseWXPay:ok' | 'chooseWXPay:cancel' | 'chooseWXPay:fail' | (string & {})>): void;
  }
}
declare const WeixinJSBridge: WeChatPay.Browser.Bridge;
declare module 'weixin-js-sdk' {
  const wx: WeChatPay.Browser.JsSdk;
  export default wx;
}
