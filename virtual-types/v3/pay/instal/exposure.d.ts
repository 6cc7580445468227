// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Instal {
  interface Exposure {
    /**
     * 商户贴息-获取微信分付曝光建议
     *
     * `POST /v3/pay/instal/exposure`（直连商户）
     */
    (data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户贴息-获取微信分付曝光建议
     *
     * `POST /v3/pay/instal/exposure`（直连商户）
     */
    post(data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Instal.Exposure.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 应用AppID
     *
     * 须已与商户号绑定，与下单时用的相同。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户ID的类型
     *
     * - `UNKNOWN_USER_ID_TYPE`：未知类型
     * - `OPENID`：普通商户的OpenID
     * - `PHONE_NO`：手机号
     * - `SP_OPENID`：服务商的OpenID
     * - `SUB_OPENID`：子商户的OpenID
     * @example 'OPENID'
     */
    user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID';
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户手机号的十六进制字符串
     * @example 'EF879546FFFF'
     */
    phone_number_hash?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 是否建议曝光微信分付 */
    recommend_exposure: boolean;
  }
}
