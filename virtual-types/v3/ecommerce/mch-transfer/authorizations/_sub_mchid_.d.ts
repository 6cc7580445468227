// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.Authorizations {
  interface _sub_mchid_ {
    /**
     * 查询二级商户商家转账授权状态
     *
     * `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.Authorizations._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001109'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 授权状态
     * @example 'AUTHORIZE_PROCESSING'
     */
    authorization_state: string;
    /**
     * 授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
  }
}
