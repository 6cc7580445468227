// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface Preentrustweb {
    /**
     * APP纯签约
     *
     * `POST /papay/preentrustweb`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
     */
    (data: Preentrustweb.PostHttpMethod.XmlDataRequest, config?: Preentrustweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preentrustweb.PostHttpMethod.WellformedResponse>>;
    /**
     * APP纯签约
     *
     * `POST /papay/preentrustweb`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
     */
    post(data: Preentrustweb.PostHttpMethod.XmlDataRequest, config?: Preentrustweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preentrustweb.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Preentrustweb.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1200009811'
     */
    mch_id: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example '12535'
     */
    plan_id: string;
    /**
     * 签约协议号
     *
     * 由你生成，同一模板下唯一，之后查询签约和解约都用它。
     *
     * 长度 ≤ 32
     * @example '100000'
     */
    contract_code: string;
    /**
     * 请求序列号
     *
     * 由你生成，每次签约请求都不同，前面不补 0。
     * @example 1000
     */
    request_serial: number;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     * @example '微信代扣'
     */
    contract_display_account: string;
    /**
     * 回调通知URL
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整地址，不带查询参数，不要求登录。处理好后须应答 XML，`return_code` 填 `SUCCESS`，否则会再次通知。
     */
    notify_url: string;
    /**
     * 版本号
     * @example '1.0'
     */
    version: '1.0';
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     * @default 'MD5'
     * @example 'MD5'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 时间戳
     * @example '1796092496'
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
     * 拿到后立即用来打开签约页，2 小时内有效，过期须重新预签约。
     *
     * 长度 ≤ 128
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
  }
}
