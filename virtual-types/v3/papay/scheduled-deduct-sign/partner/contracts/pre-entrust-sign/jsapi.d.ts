// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign {
  interface Jsapi {
    /**
     * JSAPI场景预约扣费类型签约的预签约（服务商）
     *
     * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html
     */
    (data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI场景预约扣费类型签约的预签约（服务商）
     *
     * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html
     */
    post(data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.Jsapi.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 用户在服务商应用下的标识
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     * @example 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
     */
    sp_openid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户的AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 子商户AppID对应的用户OpenID
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 委托代扣模板ID
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
     * 签约结果通知地址
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yourapp.com/notify'
     */
    contract_notify_url: string;
    /**
     * 商户侧用户标识
     * @example 'USER10001'
     */
    out_user_code?: string;
    /**
     * 用于预约扣费的预约信息
     *
     * 字段：`estimated_deduct_date`、`estimated_deduct_amount`、`description`
     */
    deduct_schedule?: WeChatPay.Components.DeductSchedule;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 跳转签约流程的URL
     *
     * URL
     * @example 'https://www.example.com?pre_entrust_id=wx12334'
     */
    redirect_url: string;
  }
}
