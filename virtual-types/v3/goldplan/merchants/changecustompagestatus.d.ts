// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants {
  interface Changecustompagestatus {
    /**
     * 商家小票管理
     *
     * `POST /v3/goldplan/merchants/changecustompagestatus`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
     */
    (data: Changecustompagestatus.PostHttpMethod.JsonDataRequest, config?: Changecustompagestatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Changecustompagestatus.PostHttpMethod.WellformedResponse>>;
    /**
     * 商家小票管理
     *
     * `POST /v3/goldplan/merchants/changecustompagestatus`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
     */
    post(data: Changecustompagestatus.PostHttpMethod.JsonDataRequest, config?: Changecustompagestatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Changecustompagestatus.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants.Changecustompagestatus.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户ID
     *
     * 要开通或关闭自定义小票的那家商户。
     *
     * 长度 ≤ 32
     * @example '1234567890'
     */
    sub_mchid: string;
    /**
     * 操作类型
     *
     * 开通还是关闭商家小票。
     *
     * - `OPEN`：开通
     * - `CLOSE`：关闭
     */
    operation_type: 'OPEN' | 'CLOSE';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户ID
     * @example '1234567890'
     */
    sub_mchid: string;
  }
}
