// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks {
  interface CancelApplyment {
    /**
     * 撤销交易连接名片配置申请
     *
     * `POST /v3/brand/card/card-links/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
     */
    (data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销交易连接名片配置申请
     *
     * `POST /v3/brand/card/card-links/cancel-applyment`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
     */
    post(data: CancelApplyment.PostHttpMethod.JsonDataRequest, config?: CancelApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.CancelApplyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '123456'
     */
    brand_id: string;
  }
}
