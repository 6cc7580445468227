// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Receivers {
  interface Delete {
    /**
     * 删除分账接收方
     *
     * `POST /v3/profitsharing/receivers/delete`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466868
     */
    (data: Delete.PostHttpMethod.JsonDataRequest, config?: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除分账接收方
     *
     * `POST /v3/profitsharing/receivers/delete`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466868
     */
    post(data: Delete.PostHttpMethod.JsonDataRequest, config?: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Receivers.Delete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 须已与商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * `type` 为 `PERSONAL_SUB_OPENID` 时必填；长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
  }
}
