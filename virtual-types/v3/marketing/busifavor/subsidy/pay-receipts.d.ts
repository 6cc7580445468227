// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy {
  interface PayReceipts {
    /**
     * 查询营销补差付款单列表
     *
     * `GET /v3/marketing/busifavor/subsidy/pay-receipts`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml
     */
    get(config: PayReceipts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayReceipts.GetHttpMethod.WellformedResponse>>;
    /**
     * 营销补差付款
     *
     * `POST /v3/marketing/busifavor/subsidy/pay-receipts`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml
     */
    (data: PayReceipts.PostHttpMethod.JsonDataRequest, config?: PayReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 营销补差付款
     *
     * `POST /v3/marketing/busifavor/subsidy/pay-receipts`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml
     */
    post(data: PayReceipts.PostHttpMethod.JsonDataRequest, config?: PayReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PayReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.PayReceipts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商家券批次号
       * @example '128888000000001'
       */
      stock_id: string;
      /**
       * 商家券Code
       * @example 'ABCD12345678'
       */
      coupon_code: string;
      /**
       * 补差付款请求单号
       * @example 'subsidy-abcd-12345678'
       */
      out_subsidy_no?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 补差付款单据列表
     *
     * 字段：`subsidy_receipt_id`、`stock_id`、`coupon_code`、`transaction_id`、`payer_merchant`、`payee_merchant`、`amount`、`description`、`status`、`fail_reason`、`success_time`、`out_subsidy_no` 等 13 个
     */
    pay_receipt_list?: WellformedResponse.PayReceiptList[];
  }
  namespace WellformedResponse {
    interface PayReceiptList {
      /**
       * 补差付款单号
       * @example '1120200119165100000000000001'
       */
      subsidy_receipt_id: string;
      /**
       * 商家券批次号
       * @example '128888000000001'
       */
      stock_id: string;
      /**
       * 商家券Code
       * @example 'ABCD12345678'
       */
      coupon_code: string;
      /**
       * 微信支付订单号
       * @example '4200000913202101152566792388'
       */
      transaction_id: string;
      /**
       * 营销补差扣款商户号
       * @example '1900000001'
       */
      payer_merchant: string;
      /**
       * 营销补差入账商户号
       * @example '1900000002'
       */
      payee_merchant: string;
      /**
       * 补差付款金额
       *
       * 单位：分
       * @example 100
       */
      amount: number;
      /**
       * 补差付款描述
       * @example '20210115DESCRIPTION'
       */
      description: string;
      /** 补差付款单据状态 */
      status: 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN';
      /**
       * 补差付款失败原因
       *
       * - `PAY_RECEIPT_INSUFFICIENT_BALANCE`：余额不足
       * - `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`：非分账订单
       * - `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`：超出补差金额限额
       * - `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`：超出补差次数限额
       * - `PAY_RECEIPT_OTHER`：其他原因
       */
      fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER';
      /**
       * 补差付款完成时间
       *
       * RFC 3339 日期时间
       * @example '2021-01-20T10:29:35.120+08:00'
       */
      success_time?: string;
      /**
       * 业务请求唯一单号
       * @example 'subsidy-abcd-12345678'
       */
      out_subsidy_no: string;
      /**
       * 补差付款发起时间
       *
       * RFC 3339 日期时间
       * @example '2021-01-20T10:29:35+08:00'
       */
      create_time?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.PayReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家券批次号
     * @example '128888000000001'
     */
    stock_id: string;
    /**
     * 商家券Code
     * @example 'ABCD12345678'
     */
    coupon_code: string;
    /**
     * 微信支付订单号
     * @example '4200000913202101152566792388'
     */
    transaction_id: string;
    /**
     * 营销补差扣款商户号
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 营销补差入账商户号
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差付款金额
     *
     * 单位：分
     * @example 100
     */
    amount: number;
    /**
     * 补差付款描述
     * @example '20210115DESCRIPTION'
     */
    description: string;
    /**
     * 业务请求唯一单号
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 补差付款单号
     * @example '1120200119165100000000000001'
     */
    subsidy_receipt_id: string;
    /**
     * 商家券批次号
     * @example '128888000000001'
     */
    stock_id: string;
    /**
     * 商家券Code
     * @example 'ABCD12345678'
     */
    coupon_code: string;
    /**
     * 微信支付订单号
     * @example '4200000913202101152566792388'
     */
    transaction_id: string;
    /**
     * 营销补差扣款商户号
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 营销补差入账商户号
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差付款金额
     *
     * 单位：分
     * @example 100
     */
    amount: number;
    /**
     * 补差付款描述
     * @example '20210115DESCRIPTION'
     */
    description: string;
    /** 补差付款单据状态 */
    status: 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN';
    /**
     * 补差付款失败原因
     *
     * - `PAY_RECEIPT_INSUFFICIENT_BALANCE`：余额不足
     * - `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`：非分账订单
     * - `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`：超出补差金额限额
     * - `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`：超出补差次数限额
     * - `PAY_RECEIPT_OTHER`：其他原因
     */
    fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER';
    /**
     * 补差付款完成时间
     *
     * RFC 3339 日期时间
     * @example '2021-01-20T10:29:35+08:00'
     */
    success_time?: string;
    /**
     * 业务请求唯一单号
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_no: string;
    /**
     * 补差付款发起时间
     *
     * RFC 3339 日期时间
     * @example '2021-01-20T10:29:35+08:00'
     */
    create_time?: string;
  }
}
