// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner {
  interface Preentrustweb {
    /**
     * APP纯签约（服务商）
     *
     * `POST /papay/partner/preentrustweb`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
     */
    (data: Preentrustweb.PostHttpMethod.XmlDataRequest, config?: Preentrustweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preentrustweb.PostHttpMethod.WellformedResponse>>;
    /**
     * APP纯签约（服务商）
     *
     * `POST /papay/partner/preentrustweb`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
     */
    post(data: Preentrustweb.PostHttpMethod.XmlDataRequest, config?: Preentrustweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preentrustweb.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner.Preentrustweb.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1200009811'
     */
    mch_id: string;
    /**
     * 子商户应用ID
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 模板ID
     * @example '12535'
     */
    plan_id: string;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '100000'
     */
    contract_code: string;
    /**
     * 请求序列号
     * @example 1000
     */
    request_serial: number;
    /**
     * 用户账户展示名称
     * @example '微信代扣'
     */
    contract_display_account: string;
    /** 回调通知URL */
    notify_url: string;
    /**
     * 版本号
     * @example '1.0'
     */
    version: '1.0';
    /**
     * 签名类型
     * @default 'MD5'
     * @example 'MD5'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /**
     * 签名
     *
     * 可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 时间戳
     * @example '1414488825'
     */
    timestamp: string;
    /**
     * 是否返回APP
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    return_app?: 'Y' | 'N';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 请求AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户应用ID
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 跳转签约小程序的username
     *
     * 长度 ≤ 32
     * @example 'gh_a1b2c3d4e5f6g'
     */
    miniprogram_username?: string;
    /**
     * 跳转签约小程序的path
     *
     * 长度 ≤ 256
     * @example 'pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=a1b2c3d4e5'
     */
    miniprogram_path?: string;
    /**
     * 预签约ID
     *
     * 长度 ≤ 128
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
  }
}
