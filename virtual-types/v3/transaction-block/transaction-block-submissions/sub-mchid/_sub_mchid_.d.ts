// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions.SubMchid {
  interface _sub_mchid_ {
    /**
     * 发起交易拦截申诉
     *
     * `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`（服务商）
     */
    (data: _sub_mchid_.PostHttpMethod.JsonDataRequest, config: _sub_mchid_.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起交易拦截申诉
     *
     * `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`（服务商）
     */
    post(data: _sub_mchid_.PostHttpMethod.JsonDataRequest, config: _sub_mchid_.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions.SubMchid._sub_mchid_.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户侧申诉单号
     *
     * 由你生成并存下，须唯一。
     * @example 'ABC123456789'
     */
    merchant_submit_id: string;
    /**
     * 商户提交资料内容
     *
     * JSON 文本，按这次要求的资料项逐项填写。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions.SubMchid._sub_mchid_.PostHttpMethod.JsonDataRequest.SubmitData}
     * @example '{"record_fields":[]}'
     */
    submit_data: string;
  }
  namespace JsonDataRequest {
    /** JSON 字符串的内容 */
    interface SubmitData {
      /**
       * 资料项集合
       *
       * 字段：`item_id`、`field_name`、`name`、`type`、`repeated_field_data`、`tips`、`placeholder`、`tooltip`、`required`、`need_encrypt`、`string_check_rule`、`enum_check_rule` 等 16 个
       */
      record_fields: WeChatPay.Components.SubmissionRecordField[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 交易拦截申诉ID
     * @example 'B021234566799876aacsecd'
     */
    block_submission_id?: string;
    /**
     * 提交时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    submit_time?: string;
    /**
     * 审核结果
     *
     * - `EMPTY`：暂无结果
     * - `PASS`：通过
     * - `REJECT`：驳回
     * @example 'EMPTY'
     */
    review_result?: 'EMPTY' | 'PASS' | 'REJECT';
    /**
     * 审核时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    review_time?: string;
    /**
     * 审核驳回原因
     * @example '身份证图片有遮挡，请上传清晰的身份证图片'
     */
    review_reject_reason?: string;
  }
}
