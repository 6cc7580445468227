// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks {
  interface UnbindCardLink {
    /**
     * 解除已生效交易连接名片场景
     *
     * `POST /v3/brand/card/card-links/unbind-card-link`（服务商）
     */
    (data: UnbindCardLink.PostHttpMethod.JsonDataRequest, config?: UnbindCardLink.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UnbindCardLink.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除已生效交易连接名片场景
     *
     * `POST /v3/brand/card/card-links/unbind-card-link`（服务商）
     */
    post(data: UnbindCardLink.PostHttpMethod.JsonDataRequest, config?: UnbindCardLink.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UnbindCardLink.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.UnbindCardLink.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * - `MINI_PROGRAM`：小程序支付
     * - `APP`：APP支付
     * - `PAYMENT_SCORE`：微信支付分
     * - `PAYMENT_CODE`：付款码支付
     * @example 'MINI_PROGRAM'
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 50
     * @example '00005000000000548218251086296300'
     */
    service_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * - `MINI_PROGRAM`：小程序支付
     * - `APP`：APP支付
     * - `PAYMENT_SCORE`：微信支付分
     * - `PAYMENT_CODE`：付款码支付
     * @example 'MINI_PROGRAM'
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 50
     * @example '00005000000000548218251086296300'
     */
    service_id?: string;
  }
}
