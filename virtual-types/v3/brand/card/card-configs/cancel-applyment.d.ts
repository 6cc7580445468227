// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs {
  interface CancelApplyment {
    /**
     * 撤销商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
     */
    (data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
     */
    post(data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.CancelApplyment.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithBusinessCode | JsonDataRequest.WithApplymentId);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 20
       * @example '1004'
       */
      brand_id: string;
    }
    interface WithBusinessCode {
      /**
       * 业务申请编号
       *
       * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
       *
       * 与 `applyment_id` 二选一；长度 ≤ 128；字符集 `0-9 A-Z a-z _`
       * @example '1900013511_10000'
       */
      business_code: string;
      applyment_id?: never;
    }
    interface WithApplymentId {
      business_code?: never;
      /**
       * 微信支付申请单号
       *
       * 提交申请时由微信支付返回。
       *
       * 与 `business_code` 二选一；长度 ≤ 25
       * @example '1111111111'
       */
      applyment_id: string;
    }
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
     * `PUBLISHED`、`CANCELED` 不再变。`DRAFTING` 须调发布接口才会送审；`AUDIT_REJECTED` 改好后用原编号再提交；撤销后须换编号；`STATE_UNKNOWN` 稍后再查。
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
