// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions {
  interface _block_submission_id_ {
    /**
     * 查询交易拦截申诉详情
     *
     * `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`（服务商）
     */
    get(config: _block_submission_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_block_submission_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions._block_submission_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 交易拦截申诉ID
     *
     * 提交申诉的应答返回。
     * @example 'B021234566799876aacsecd'
     */
    block_submission_id: string;
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
