// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants {
  interface Changegoldplanstatus {
    /**
     * 点金计划管理
     *
     * `POST /v3/goldplan/merchants/changegoldplanstatus`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
     */
    (data: Changegoldplanstatus.PostHttpMethod.JsonDataRequest, config?: Changegoldplanstatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Changegoldplanstatus.PostHttpMethod.WellformedResponse>>;
    /**
     * 点金计划管理
     *
     * `POST /v3/goldplan/merchants/changegoldplanstatus`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
     */
    post(data: Changegoldplanstatus.PostHttpMethod.JsonDataRequest, config?: Changegoldplanstatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Changegoldplanstatus.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants.Changegoldplanstatus.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户ID
     *
     * 要开通或关闭点金计划的那家商户。
     *
     * 长度 ≤ 32
     * @example '1234567890'
     */
    sub_mchid: string;
    /**
     * 操作类型
     *
     * 开通还是关闭；主动关闭的，24 小时之后才能再开通。
     *
     * 长度 ≤ 32
     *
     * - `OPEN`：开通
     * - `CLOSE`：关闭
     */
    operation_type: 'OPEN' | 'CLOSE';
    /**
     * 支付场景
     *
     * 只对这种支付方式开通或关闭，不填是 JSAPI。
     *
     * - `JSAPI_AND_MINIPROGRAM`：JSAPI和小程序支付
     * - `JSAPI`：JSAPI支付
     * - `MINIPROGRAM`：小程序支付
     * @default 'JSAPI'
     */
    operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户ID
     *
     * 长度 ≤ 32
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '1234567890'
     */
    sub_mchid: string;
  }
}
