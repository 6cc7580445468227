// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_ {
  interface Registerdeductinfo {
    /**
     * 从业机构登记微信支付分扣款信息
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`（从业机构）
     */
    (data: Registerdeductinfo.PostHttpMethod.JsonDataRequest, config: Registerdeductinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Registerdeductinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构登记微信支付分扣款信息
     *
     * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`（从业机构）
     */
    post(data: Registerdeductinfo.PostHttpMethod.JsonDataRequest, config: Registerdeductinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Registerdeductinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Registerdeductinfo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id: string;
    /**
     * 商户系统内部扣款单号
     * @example '1234323JKHDFE1243252'
     */
    out_trade_no?: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /** 商品或支付单简要描述 */
    description?: string;
  }
}
