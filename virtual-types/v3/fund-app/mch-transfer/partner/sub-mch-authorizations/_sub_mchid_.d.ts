// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.SubMchAuthorizations {
  interface _sub_mchid_ {
    /**
     * 查询子商户商家转账授权状态
     *
     * `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`（服务商）
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.SubMchAuthorizations._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001121'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 授权状态
     *
     * - `AUTHORIZED`：已授权
     * - `UNAUTHORIZED`：未授权
     * - `CANCELED`：已取消
     * @example 'AUTHORIZED'
     */
    state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED';
    /**
     * 授权申请单
     *
     * 字段：`sub_mchid`、`out_apply_no`、`state`、`accept_time`、`update_time`
     */
    apply_order?: WellformedResponse.ApplyOrder;
    /**
     * 授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorization_time?: string;
    /**
     * 解除授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_authorization_time?: string;
  }
  namespace WellformedResponse {
    /** 授权申请单 */
    interface ApplyOrder {
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
}
