// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs {
  interface CancelApplyment {
    /**
     * 撤销商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs/cancel-applyment`（服务商）
     */
    (data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs/cancel-applyment`（服务商）
     */
    post(data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.CancelApplyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code?: string;
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 25
     * @example '1111111111'
     */
    applyment_id?: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 25
     * @example '1111111111'
     */
    applyment_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
    /**
     * 申请单状态
     *
     * - `STATE_UNKNOWN`：状态未知
     * - `DRAFTING`：配置中
     * - `AUDITING`：审核中
     * - `AUDIT_REJECTED`：审核驳回
     * - `PENDING_PUBLISH`：待发布
     * - `PUBLISHED`：已发布
     * - `CANCELED`：已撤销
     * @example 'CANCELED'
     */
    applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED';
  }
}
