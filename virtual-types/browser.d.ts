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
  /** 公众号网页医保混合支付 */
  interface RequestMedicalInsurancePayWebMedicalInsurance {
    /**
     * 混合订单号
     *
     * 医保下单的应答里的 `mix_trade_no`。
     *
     * 长度 ≤ 256
     */
    mixTradeNo: string;
    /**
     * AppID
     *
     * 当前网页的公众号，名字全小写。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 时间戳（秒）
     *
     * 有自费的必填。
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timeStamp?: string;
    /**
     * 随机串
     *
     * 有自费的必填。
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr?: string;
    /**
     * 预支付交易会话
     *
     * 自费部分下单得到的 `prepay_id`，前面加 `prepay_id=`；有自费的必填。
     *
     * 长度 ≤ 128
     * @example 'prepay_id=wx28160000123456789abcdef012345670000'
     */
    package?: string;
    /**
     * 签名方式
     *
     * 有自费的必填。
     */
    signType?: 'RSA';
    /**
     * 签名
     *
     * 由服务端算出；有自费的必填。
     *
     * 长度 ≤ 512
     */
    paySign?: string;
  }
  /** 公众号网页医保混合支付：带回的数据 */
  interface RequestMedicalInsurancePayWebMedicalInsuranceResult {
    /**
     * 结果
     * @example 'success'
     */
    result?: string;
    /** 说明 */
    msg?: string;
    /** 错误描述 */
    err_desc?: string;
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
  /** 公众号网页品牌入会 */
  interface OpenBusinessViewWebBrandMember {
    /** 业务类型 */
    businessType: 'wxpayCardMember';
    /**
     * 查询串
     *
     * `token=` 加上预授权的 `token`，再加 `&scene=CARD_MEMBER`；值要 URL 编码。
     *
     * 长度 ≤ 2048
     * @example 'token=EhhEF0Jt0uDLPK6Cr70KCrJmkTtfPPE2&scene=CARD_MEMBER'
     */
    queryString: string;
  }
  /** 公众号网页品牌入会：带回的数据 */
  interface OpenBusinessViewWebBrandMemberResult {
    /**
     * 业务数据
     *
     * 字段：`errcode`、`msg`、`data`
     */
    extraData?: OpenBusinessViewWebBrandMemberResult.ExtraData;
  }
  namespace OpenBusinessViewWebBrandMemberResult {
    /** 业务数据 */
    interface ExtraData {
      /**
       * 错误码
       *
       * 不是 0 就有异常；可能是数字，也可能是文本，先转成数字。
       */
      errcode: number;
      /**
       * 状态描述
       *
       * 长度 ≤ 256
       */
      msg: string;
      /**
       * 详细信息
       *
       * `errcode` 为 0 时才有。
       *
       * 字段：`hasJoinCardMember`
       */
      data?: ExtraData.Data;
    }
    namespace ExtraData {
      /** 详细信息 */
      interface Data {
        /** 是否入会成功 */
        hasJoinCardMember: boolean;
      }
    }
  }
  /** 公众号网页授权支付分服务 */
  interface OpenBusinessViewWebPayscoreAuthorization {
    /** 业务类型 */
    businessType: 'wxpayScoreEnable';
    /**
     * 查询串
     *
     * `apply_permissions_token=` 加上 URL 编码后的 token。
     *
     * 长度 ≤ 2048
     * @example 'apply_permissions_token=1230000109'
     */
    queryString: string;
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
  /** 公众号网页查看支付分订单 */
  interface OpenBusinessViewWebPayscoreDetail {
    /** 业务类型 */
    businessType: 'wxpayScoreDetail';
    /**
     * 查询串
     *
     * `mch_id`、`service_id`、`out_order_no`、`timestamp`、`nonce_str`、`sign_type` 与 `sign`，值都要 URL 编码。
     *
     * 长度 ≤ 2048
     * @example 'mch_id=1900000109&service_id=500001&out_order_no=1234323JKHDFE1243252&timestamp=1795852800&nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&sign_type=HMAC-SHA256&sign=029B52F67573D7E3BE74904BF9AEA'
     */
    queryString: string;
  }
  /** 公众号网页添加卡券 */
  interface AddCardWebCard {
    /**
     * 要添加的卡券
     *
     * 字段：`cardId`、`cardExt`
     */
    cardList: AddCardWebCard.CardList[];
  }
  namespace AddCardWebCard {
    interface CardList {
      /**
       * 卡券 ID
       *
       * 会员卡模板的 `card_id` 等。
       * @example 'p1Pj9jr90_SQRaVqYI239Ka1erkI'
       */
      cardId: string;
      /**
       * 扩展参数
       *
       * JSON 文本：`code`、`openid`、`timestamp`、`nonce_str` 与 `signature`，由服务端给出。
       * @example '{"timestamp":"1795852800","nonce_str":"zyx53Nkey8","signature":"f2d1c0"}'
       */
      cardExt: string;
    }
  }
  /** 公众号网页添加卡券：带回的数据 */
  interface AddCardWebCardResult {
    /**
     * 添加的结果
     *
     * 字段：`cardId`、`cardExt`、`code`、`isSuccess`
     */
    cardList: AddCardWebCardResult.CardList[];
  }
  namespace AddCardWebCardResult {
    interface CardList {
      /** 卡券 ID */
      cardId: string;
      /** 扩展参数 */
      cardExt: string;
      /**
       * 加密的 code
       *
       * 服务端解码之后才能用。
       */
      code: string;
      /** 是否成功 */
      isSuccess: boolean;
    }
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
  interface Callbacks<Message extends string, Result = unknown> {
    success?: (result: { errMsg: Message } & Result) => void;
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
    /** 网页里要用的开放标签，如 `wx-open-launch-weapp`。 */
    openTagList?: readonly string[];
  }
  /** 微信内网页的内置对象；`WeixinJSBridgeReady` 事件之后才有。 */
  interface Bridge {
    /** 公众号网页调起支付（APIv2） */
    invoke(name: 'getBrandWCPayRequest', parameters: GetBrandWCPayRequestWebJsapiPaymentV2, callback: (result: { err_msg: 'get_brand_wcpay_request:ok' | 'get_brand_wcpay_request:cancel' | 'get_brand_wcpay_request:fail' | (string & {}) }) => void): void;
    /** 公众号网页调起支付（WeixinJSBridge） */
    invoke(name: 'getBrandWCPayRequest', parameters: GetBrandWCPayRequestWebJsapiPayment, callback: (result: { err_msg: 'get_brand_wcpay_request:ok' | 'get_brand_wcpay_request:cancel' | 'get_brand_wcpay_request:fail' | (string & {}) }) => void): void;
    /** 公众号网页医保混合支付 */
    invoke(name: 'requestMedicalInsurancePay', parameters: RequestMedicalInsurancePayWebMedicalInsurance, callback: (result: { err_msg: 'requestMedicalInsurancePay:ok' | 'requestMedicalInsurancePay:fail' | (string & {}) } & RequestMedicalInsurancePayWebMedicalInsuranceResult) => void): void;
    /** 公众号网页开通免确认收款 */
    invoke(name: 'requestMerchantTransfer', parameters: RequestMerchantTransferWebTransferAuthorization, callback: (result: { err_msg: 'requestMerchantTransfer:ok' | 'requestMerchantTransfer:cancel' | 'requestMerchantTransfer:fail' | (string & {}) }) => void): void;
    /** 公众号网页确认收款 */
    invoke(name: 'requestMerchantTransfer', parameters: RequestMerchantTransferWebTransfer, callback: (result: { err_msg: 'requestMerchantTransfer:ok' | 'requestMerchantTransfer:cancel' | 'requestMerchantTransfer:fail' | (string & {}) }) => void): void;
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
    /** 公众号网页品牌入会 */
    invoke(name: 'openBusinessView', parameters: OpenBusinessViewWebBrandMember, callback: (result: { err_msg: 'openBusinessView:ok' | 'openBusinessView:fail' | (string & {}) } & OpenBusinessViewWebBrandMemberResult) => void): void;
    /** 公众号网页授权支付分服务 */
    invoke(name: 'openBusinessView', parameters: OpenBusinessViewWebPayscoreAuthorization, callback: (result: { err_msg: 'openBusinessView:ok' | 'openBusinessView:fail' | (string & {}) }) => void): void;
    /** 公众号网页确认支付分订单 */
    invoke(name: 'openBusinessView', parameters: OpenBusinessViewWebPayscoreConfirm, callback: (result: { err_msg: 'openBusinessView:ok' | 'openBusinessView:fail' | (string & {}) }) => void): void;
    /** 公众号网页查看支付分订单 */
    invoke(name: 'openBusinessView', parameters: OpenBusinessViewWebPayscoreDetail, callback: (result: { err_msg: 'openBusinessView:ok' | 'openBusinessView:fail' | (string & {}) }) => void): void;
    /** 公众号网页添加卡券 */
    addCard(parameters: AddCardWebCard & Callbacks<'addCard:ok' | 'addCard:cancel' | 'addCard:fail' | (string & {}), AddCardWebCardResult>): void;
    /** 公众号网页调起支付（JS-SDK） */
    chooseWXPay(parameters: ChooseWXPayWebJssdkPayment & Callbacks<'chooseWXPay:ok' | 'chooseWXPay:cancel' | 'chooseWXPay:fail' | (string & {})>): void;
  }
}
declare const WeixinJSBridge: WeChatPay.Browser.Bridge;
declare module 'weixin-js-sdk' {
  const wx: WeChatPay.Browser.JsSdk;
  export default wx;
}
