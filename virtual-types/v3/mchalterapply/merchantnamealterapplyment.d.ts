// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Merchantnamealterapplyment {
    /**
     * 提交商户简称变更申请单
     *
     * `POST /v3/mchalterapply/merchantnamealterapplyment`（电商平台、服务商）
     */
    (data: Merchantnamealterapplyment.PostHttpMethod.JsonDataRequest, config?: Merchantnamealterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchantnamealterapplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交商户简称变更申请单
     *
     * `POST /v3/mchalterapply/merchantnamealterapplyment`（电商平台、服务商）
     */
    post(data: Merchantnamealterapplyment.PostHttpMethod.JsonDataRequest, config?: Merchantnamealterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchantnamealterapplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '2492185251'
     */
    sub_mchid: string;
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，之后凭它查询。
     * @example '1900013511_10000'
     */
    out_request_no: string;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     * @example '新疆大枣专卖店'
     */
    merchant_shortname: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 申请单号
     * @example '20261120143306000013906025001'
     */
    apply_id?: string;
  }
}
