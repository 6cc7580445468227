// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface SubMchAuthorizations {
    /**
     * 申请子商户商家转账授权
     *
     * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`（服务商）
     */
    (data: SubMchAuthorizations.PostHttpMethod.JsonDataRequest, config?: SubMchAuthorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubMchAuthorizations.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请子商户商家转账授权
     *
     * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`（服务商）
     */
    post(data: SubMchAuthorizations.PostHttpMethod.JsonDataRequest, config?: SubMchAuthorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubMchAuthorizations.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户申请单号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_apply_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户申请单号
     * @example 'REQUEST20261201000001'
     */
    out_apply_no: string;
    /**
     * 授权申请单状态
     *
     * `PASSED` 才算授权，`INVITED` 还在等商户处理。
     *
     * - `INVITED`：已邀请
     * - `PASSED`：已通过
     * - `REJECTED`：已拒绝
     * - `EXPIRED`：已过期
     * @example 'INVITED'
     */
    state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED';
    /**
     * 授权申请受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 最后一次状态变更时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
