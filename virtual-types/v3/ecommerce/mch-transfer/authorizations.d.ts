// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer {
  interface Authorizations {
    /**
     * 申请二级商户商家转账授权
     *
     * `POST /v3/ecommerce/mch-transfer/authorizations`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html
     */
    (data: Authorizations.PostHttpMethod.JsonDataRequest, config?: Authorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authorizations.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请二级商户商家转账授权
     *
     * `POST /v3/ecommerce/mch-transfer/authorizations`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html
     */
    post(data: Authorizations.PostHttpMethod.JsonDataRequest, config?: Authorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authorizations.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.Authorizations.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900001109'
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
       * @example '1'
       */
      agreement_code: string;
      /**
       * 协议版本号
       * @example '20261120'
       */
      agreement_version: string;
      /**
       * 签约主体
       * @example '示例有限责任公司'
       */
      sign_organization: string;
      /**
       * 签约时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      sign_time: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 授权状态
     * @example 'AUTHORIZE_PROCESSING'
     */
    authorization_state: string;
    /**
     * 授权申请受理时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 授权时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
  }
}
