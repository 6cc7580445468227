// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Receivers {
  interface Delete {
    /**
     * 删除分账接收方
     *
     * `POST /v3/ecommerce/profitsharing/receivers/delete`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
     */
    (data: Delete.PostHttpMethod.JsonDataRequest, config?: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除分账接收方
     *
     * `POST /v3/ecommerce/profitsharing/receivers/delete`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
     */
    post(data: Delete.PostHttpMethod.JsonDataRequest, config?: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Receivers.Delete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 须已与服务商的商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * `type` 为 `PERSONAL_OPENID` 时必填；长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 接收方类型
     *
     * 决定 `account` 填商户号还是个人的 OpenID。
     *
     * 长度 ≤ 32
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /**
     * 接收方账号
     *
     * 接收方是商户时填商户号，是个人时填他的 OpenID，须由电商平台的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '190001001'
     */
    account: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 接收方类型
     *
     * 长度 ≤ 32
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /**
     * 接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，`PERSONAL_OPENID` 时是 OpenID。
     *
     * 长度 ≤ 64
     * @example '190001001'
     */
    account: string;
  }
}
