// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs {
  interface Publish {
    /**
     * 发布商家名片配置
     *
     * `POST /v3/brand/card/card-configs/publish`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
     */
    (data: Publish.PostHttpMethod.JsonDataRequest, config?: Publish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Publish.PostHttpMethod.WellformedResponse>>;
    /**
     * 发布商家名片配置
     *
     * `POST /v3/brand/card/card-configs/publish`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
     */
    post(data: Publish.PostHttpMethod.JsonDataRequest, config?: Publish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Publish.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.Publish.PostHttpMethod {
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
      /**
       * 发布方式
       *
       * 审核通过后马上发布，还是等到设定的时间；审核通过时已过设定的时间就马上发布。
       *
       * - `IMMEDIATE_PUBLISH`：立即发布
       * - `SCHEDULED_PUBLISH`：定时发布
       * @example 'SCHEDULED_PUBLISH'
       */
      publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH';
      /**
       * 定时发布时间
       *
       * 只在定时发布时填，须在 1 小时之后、90 天之内。
       *
       * `publish_type` 为 `SCHEDULED_PUBLISH` 时必填；长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2025-05-20T13:29:35+08:00'
       */
      scheduled_publish_time?: string;
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
     * 字符集 `0-9 A-Z a-z _`
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
     * 发布方式
     *
     * 定时发布的，审核通过时若已过预定时间，就立即发布。
     *
     * - `IMMEDIATE_PUBLISH`：立即发布
     * - `SCHEDULED_PUBLISH`：定时发布
     * @example 'SCHEDULED_PUBLISH'
     */
    publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH';
    /**
     * 定时发布时间
     *
     * 发布时定了计划时间才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    scheduled_publish_time?: string;
  }
}
