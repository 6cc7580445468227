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
       *
       * 创建商家券批次时由微信支付返回。
       *
       * 长度 ≤ 20
       * @example '128888000000001'
       */
      stock_id: string;
      /**
       * 商家券Code
       *
       * 用户手里那张券的编码。
       *
       * 长度 ≤ 128
       * @example 'ABCD12345678'
       */
      coupon_code: string;
      /**
       * 补差付款请求单号
       *
       * 由你生成的单号，用来指明是哪一笔。
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
    pay_receipt_list?: WeChatPay.Components.SubsidyPayReceipt[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.PayReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商家券批次号
     *
     * 创建商家券批次时由微信支付返回。
     *
     * 长度 1–20
     * @example '128888000000001'
     */
    stock_id: string;
    /**
     * 商家券Code
     *
     * 用户手里那张券的编码。
     *
     * 长度 1–128
     * @example 'ABCD12345678'
     */
    coupon_code: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 28–32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 营销补差扣款商户号
     *
     * 出补差这笔钱的商户，由微信支付分配。
     *
     * 长度 1–32
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 营销补差入账商户号
     *
     * 收补差这笔钱的商户，由微信支付分配。
     *
     * 长度 1–32
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差付款金额
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 补差付款描述
     *
     * 长度 1–1024
     * @example '20261120DESCRIPTION'
     */
    description: string;
    /**
     * 业务请求唯一单号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–128
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 营销补差付款单 */
  type WellformedResponse = WeChatPay.Components.SubsidyPayReceipt;
}
