// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface InsuranceCompensationContracts {
    /**
     * 开通保险理赔功能
     *
     * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html
     */
    (data: InsuranceCompensationContracts.PostHttpMethod.JsonDataRequest, config?: InsuranceCompensationContracts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsuranceCompensationContracts.PostHttpMethod.WellformedResponse>>;
    /**
     * 开通保险理赔功能
     *
     * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html
     */
    post(data: InsuranceCompensationContracts.PostHttpMethod.JsonDataRequest, config?: InsuranceCompensationContracts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsuranceCompensationContracts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.InsuranceCompensationContracts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户申请单号
     *
     * 由你生成并存下，须唯一。
     * @example 'No123456'
     */
    out_apply_no: string;
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 签约协议列表
     *
     * 字段：`agreement_code`、`agreement_version`、`sign_organization`、`sign_time`
     */
    agreement_list: JsonDataRequest.AgreementList[];
  }
  namespace JsonDataRequest {
    interface AgreementList {
      /**
       * 协议编号
       * @example '微信支付运营功能服务协议（平台二级商户）'
       */
      agreement_code: string;
      /**
       * 协议版本号
       * @example '20240815'
       */
      agreement_version: string;
      /**
       * 签约主体
       * @example '温州名优贸易'
       */
      sign_organization: string;
      /**
       * 签约时间
       *
       * RFC 3339 时间，含时区
       * @example '2024-08-08T10:34:56+08:00'
       */
      sign_time: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 是否开通成功
     * @example true
     */
    opened: boolean;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2024-08-09T13:29:35.120+08:00'
     */
    success_time?: string;
  }
}
