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
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 服务商的公众号ID
     *
     * 须已与服务商的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户的公众号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
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
     * 请求用户授权时由你生成并存下，之后查询授权、解除授权都用它。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://example.com/wechatpay/notify'
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
