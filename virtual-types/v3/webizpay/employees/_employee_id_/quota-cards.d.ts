// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_ {
  interface QuotaCards {
    /**
     * 企业商户为员工下发企业支付额度卡
     *
     * `POST /v3/webizpay/employees/{employee_id}/quota-cards`（服务商）
     */
    (data: QuotaCards.PostHttpMethod.JsonDataRequest, config: QuotaCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QuotaCards.PostHttpMethod.WellformedResponse>>;
    /**
     * 企业商户为员工下发企业支付额度卡
     *
     * `POST /v3/webizpay/employees/{employee_id}/quota-cards`（服务商）
     */
    post(data: QuotaCards.PostHttpMethod.JsonDataRequest, config: QuotaCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QuotaCards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards.PostHttpMethod {
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
     * 企业支付卡模板ID
     * @example 'template_123'
     */
    card_template_id: string;
    /**
     * 卡片总金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 卡片名称
     * @example '报销额度卡'
     */
    card_name: string;
    /**
     * 商户卡号
     *
     * 由你生成，一张卡一个；重试用原卡号。
     * @example 'mch_card_123456'
     */
    out_card_no: string;
    /**
     * 卡片有效期
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    effective_end_time: string;
    /**
     * 卡片备注
     * @example '2026年1月差旅报销'
     */
    card_remark?: string;
    /**
     * 可用商户范围ID
     *
     * 创建可用商户范围的应答返回。
     * @example 'range_12345678'
     */
    avail_mch_range_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
  }
  interface WellformedResponse {
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
     * 商户卡号
     * @example 'mch_card_123456'
     */
    out_card_no: string;
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付额度卡卡号
     * @example '1068019671702503425'
     */
    card_no: string;
    /**
     * 卡片生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    effective_begin_time: string;
    /**
     * 卡片有效期
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    effective_end_time: string;
  }
}
