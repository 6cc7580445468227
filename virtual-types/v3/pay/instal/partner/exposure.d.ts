// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Instal.Partner {
  interface Exposure {
    /**
     * 商户贴息-获取微信分付曝光建议（服务商）
     *
     * `POST /v3/pay/instal/partner/exposure`（服务商）
     */
    (data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户贴息-获取微信分付曝光建议（服务商）
     *
     * `POST /v3/pay/instal/partner/exposure`（服务商）
     */
    post(data: Exposure.PostHttpMethod.JsonDataRequest, config?: Exposure.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exposure.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Instal.Partner.Exposure.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商户号
     *
     * 服务商自己的商户号，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 服务商应用ID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 子商户/二级商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid: string;
    /**
     * 子商户号/二级商户号
     *
     * 服务商名下收款的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 用户ID
     *
     * 字段：`user_id_type`、`sp_openid`、`sub_openid`、`phone_number_hash`
     */
    user_id?: JsonDataRequest.UserId;
  }
  namespace JsonDataRequest {
    /** 用户ID */
    interface UserId {
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
      user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID';
      /**
       * 用户服务标识
       *
       * 用户在 `sp_appid` 下的标识，须由它取得；与 `sub_openid` 只传一个。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户子标识
       *
       * 用户在子商户 AppID 下的标识，须由它取得。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
      /**
       * 用户手机号的哈希值
       * @example 'ABDEF3445546456B'
       */
      phone_number_hash?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 是否建议曝光微信分付 */
    recommend_exposure: boolean;
  }
}
