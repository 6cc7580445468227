// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.OutQuotaCards {
  interface _out_card_no_ {
    /**
     * 使用商户卡号查询企业支付额度卡
     *
     * `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`（服务商）
     */
    get(config: _out_card_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_card_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.OutQuotaCards._out_card_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付额度卡商户卡号
     *
     * 由你生成，一张卡一个；查询也用它。
     * @example 'out_card_123456'
     */
    out_card_no: string;
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
