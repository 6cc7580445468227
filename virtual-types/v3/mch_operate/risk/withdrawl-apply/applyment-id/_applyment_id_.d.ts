// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk.WithdrawlApply.ApplymentId {
  interface _applyment_id_ {
    /**
     * 微信支付提现申请单号查询提现申请单状态
     *
     * `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk.WithdrawlApply.ApplymentId._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付提现申请单号
     *
     * 提交提现申请的应答返回。
     *
     * 长度 ≤ 32
     * @example '20261120183333'
     */
    applyment_id: string;
  }
  interface WellformedResponse {
    /**
     * 提现申请单信息
     *
     * 字段：`applyment_id`、`out_request_no`、`state`、`fail_reason`、`modify_time`
     */
    withdrawl_apply: WellformedResponse.WithdrawlApply;
  }
  namespace WellformedResponse {
    /** 提现申请单信息 */
    interface WithdrawlApply {
      /**
       * 微信支付提现申请单号
       *
       * 受理后由微信支付生成，须存下，查提现进度用它。
       *
       * 长度 ≤ 32
       * @example '20261120332222'
       */
      applyment_id: string;
      /**
       * 商户提现申请单号
       *
       * 长度 ≤ 32
       * @example '1234567'
       */
      out_request_no: string;
      /**
       * 申请单状态
       *
       * `PAY_SUCCEED` 才是钱已付出；`PASSED` 还在付款；`REJECTED`、`PAY_FAILED`、`BANK_REFUNDED` 都没有付到，后者是银行退回。
       *
       * - `SUBMITTED`：待审核
       * - `PASSED`：付款中
       * - `PAY_SUCCEED`：付款成功
       * - `REJECTED`：已驳回
       * - `PAY_FAILED`：付款失败
       * - `BANK_REFUNDED`：银行退票
       * @example 'SUBMITTED'
       */
      state: 'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED';
      /**
       * 失败原因
       *
       * 长度 ≤ 1024
       * @example '银行卡信息有误'
       */
      fail_reason?: string;
      /**
       * 最后更新时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      modify_time?: string;
    }
  }
}
