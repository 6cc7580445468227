// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy {
  interface ReturnReceipts {
    /**
     * 营销补差回退
     *
     * `POST /v3/marketing/busifavor/subsidy/return-receipts`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml
     */
    (data: ReturnReceipts.PostHttpMethod.JsonDataRequest, config?: ReturnReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 营销补差回退
     *
     * `POST /v3/marketing/busifavor/subsidy/return-receipts`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml
     */
    post(data: ReturnReceipts.PostHttpMethod.JsonDataRequest, config?: ReturnReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy.ReturnReceipts.PostHttpMethod {
  interface JsonDataRequest {
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
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信支付退款单号
     *
     * 申请退款受理后由微信支付返回。
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 原营销补差扣款商户号
     *
     * 当初出补差的那家商户。
     *
     * 长度 ≤ 32
     * @example '1900000001'
     */
    payer_merchant: string;
    /**
     * 原营销补差入账商户号
     *
     * 当初收补差的那家商户。
     *
     * 长度 ≤ 32
     * @example '1900000002'
     */
    payee_merchant: string;
    /**
     * 补差回退金额
     *
     * 不能超过补差时的金额。
     *
     * 单位 分
     * @example 100
     */
    amount: number;
    /**
     * 补差回退描述
     *
     * 查询时原样返回。
     * @example '20261120DESCRIPTION'
     */
    description: string;
    /**
     * 业务请求唯一单号
     *
     * 由你生成并存下，须唯一。
     * @example 'subsidy-abcd-12345678'
     */
    out_subsidy_return_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 营销补差回退单 */
  type WellformedResponse = WeChatPay.Components.SubsidyReturnReceipt;
}
