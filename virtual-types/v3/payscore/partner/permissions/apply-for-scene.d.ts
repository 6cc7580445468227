// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions {
  interface ApplyForScene {
    /**
     * 服务商场景中预授权
     *
     * `POST /v3/payscore/partner/permissions/apply-for-scene`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html
     */
    (data: ApplyForScene.PostHttpMethod.JsonDataRequest, config?: ApplyForScene.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyForScene.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商场景中预授权
     *
     * `POST /v3/payscore/partner/permissions/apply-for-scene`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html
     */
    post(data: ApplyForScene.PostHttpMethod.JsonDataRequest, config?: ApplyForScene.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyForScene.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.ApplyForScene.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 服务商的公众号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户的公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 子商户的商户号
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 授权协议号
     *
     * 长度 ≤ 32
     * @example '实例1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'http://www.qq.com'
     */
    notify_url?: string;
    /**
     * 授权场景
     * @example 'TRANSACTION'
     */
    scene: string;
    /**
     * 微信支付交易中授权附带的参数
     *
     * 字段：`mchid`、`sub_mchid`
     */
    transaction_scene_info?: JsonDataRequest.TransactionSceneInfo;
  }
  namespace JsonDataRequest {
    /** 微信支付交易中授权附带的参数 */
    interface TransactionSceneInfo {
      /**
       * 支付下单的商户号
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 支付下单的子商户号
       * @example '1230000109'
       */
      sub_mchid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 授权场景
     * @example 'TRANSACTION'
     */
    scene: string;
    /**
     * 微信支付交易中授权token
     * @example 'transaction_permissions_token'
     */
    transaction_permissions_token?: string;
  }
}
