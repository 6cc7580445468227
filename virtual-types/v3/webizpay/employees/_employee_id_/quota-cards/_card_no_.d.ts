// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards {
  interface _card_no_ {
    /**
     * 企业商户查询企业支付额度卡
     *
     * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`（服务商）
     */
    get(config: _card_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_.GetHttpMethod {
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
    }
  }
  /** 企业支付卡 */
  type WellformedResponse = WeChatPay.Components.QuotaCard;
}
