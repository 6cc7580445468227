// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Bill {
  interface Proof {
    /**
     * 申请企业商户企业支付出资凭证
     *
     * `POST /v3/webizpay/bill/proof`（服务商）
     */
    (data: Proof.PostHttpMethod.JsonDataRequest, config?: Proof.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Proof.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请企业商户企业支付出资凭证
     *
     * `POST /v3/webizpay/bill/proof`（服务商）
     */
    post(data: Proof.PostHttpMethod.JsonDataRequest, config?: Proof.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Proof.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Bill.Proof.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 起始日期
     * @example '2025-04-23'
     */
    start_date: string;
    /**
     * 结束日期
     * @example '2025-04-23'
     */
    end_date: string;
    /**
     * 商户主体名称
     * @example '某某科技有限公司'
     */
    entity_name?: string;
    /**
     * 商户操作流水号
     *
     * 由你生成并存下，须唯一。
     * @example 'operation12345678'
     */
    out_operation_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 商户操作流水号
     * @example 'operation12345678'
     */
    out_operation_id: string;
    /**
     * 微信支付操作流水号
     * @example '103000007120112345'
     */
    operation_id: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 起始日期
     * @example '2025-04-23'
     */
    start_date: string;
    /**
     * 结束日期
     * @example '2025-04-23'
     */
    end_date: string;
    /**
     * 商户主体名称
     * @example '某某科技有限公司'
     */
    entity_name: string;
    /**
     * 出资凭证申请单单号
     * @example 'proof12345678'
     */
    proof_id: string;
    /**
     * 凭证下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url: string;
    /**
     * 凭证申请创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 凭证状态更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    updated_time: string;
  }
}
