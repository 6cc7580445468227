// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks {
  interface UnbindCardLink {
    /**
     * 解除已生效交易连接名片场景
     *
     * `POST /v3/brand/card/card-links/unbind-card-link`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
     */
    (data: UnbindCardLink.PostHttpMethod.JsonDataRequest, config?: UnbindCardLink.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UnbindCardLink.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除已生效交易连接名片场景
     *
     * `POST /v3/brand/card/card-links/unbind-card-link`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
     */
    post(data: UnbindCardLink.PostHttpMethod.JsonDataRequest, config?: UnbindCardLink.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UnbindCardLink.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.UnbindCardLink.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * 决定填哪种账号：小程序、APP 场景填 `appid`，支付分场景填 `service_id`，付款码场景填 `card_link_mchid`；须与建立连接时相同。
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
     * 小程序、APP 场景必填，别的场景不能填；收银类平台小程序另填 `card_link_mchid`。
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 付款码场景，或 `appid` 是收银类平台小程序时必填，别的场景不能填；只收普通商户和特约商户的商户号。
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
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
     * 付款码支付，或经收银类平台小程序的支付才有值，其他场景为空。
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
