// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_ {
  interface PaymentUrl {
    /**
     * 企业商户获取指定额度卡支付链接
     *
     * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`（服务商）
     */
    get(config: PaymentUrl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PaymentUrl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_.PaymentUrl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付额度卡卡号
     *
     * 创建额度卡的应答返回。
     * @example '1068019671702503425'
     */
    card_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
       * 拉起付款码页面的企业应用类型
       *
       * - `H5`：H5应用
       * - `MINIPROGRAM`：小程序
       * @example 'H5'
       */
      application_type: 'H5' | 'MINIPROGRAM';
    }
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
     * 链接失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    expire_time: string;
    /**
     * 跳转链接
     * @example 'weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay'
     */
    payment_url: string;
    /**
     * 拉起付款码页面的企业应用类型
     *
     * - `H5`：H5应用
     * - `MINIPROGRAM`：小程序
     * @example 'H5'
     */
    application_type?: 'H5' | 'MINIPROGRAM';
    /**
     * 小程序查询参数
     * @example 'token=123'
     */
    mp_query?: string;
    /**
     * 小程序业务类型
     * @example 'liteAppWebizPayRegister'
     */
    mp_business_type?: string;
  }
}
