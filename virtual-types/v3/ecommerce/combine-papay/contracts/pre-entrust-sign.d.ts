// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts {
  interface PreEntrustSign {
    /**
     * APP方式预签约
     *
     * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
     */
    (data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
    /**
     * APP方式预签约
     *
     * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
     */
    post(data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 委托代扣协议模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 回调通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /** 返回APP标识 */
    return_app?: boolean;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，查询与通知里原样返回，用户看不到。
     *
     * 长度 ≤ 256
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约ID
     *
     * 拿到后立即用来打开签约页，2 小时内有效，过期须重新预签约。
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 委托代扣协议模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
  }
}
