// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface ServiceModules {
    /**
     * 添加会员卡服务项
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`（直连商户、服务商）
     */
    (data: ServiceModules.PostHttpMethod.JsonDataRequest, config: ServiceModules.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ServiceModules.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加会员卡服务项
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`（直连商户、服务商）
     */
    post(data: ServiceModules.PostHttpMethod.JsonDataRequest, config: ServiceModules.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ServiceModules.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员服务项ID
     * @example '666'
     */
    service_module_id: string;
    /**
     * 跳转小程序
     *
     * 字段：`appid`、`path`
     */
    jump_miniprogram: JsonDataRequest.JumpMiniprogram;
  }
  namespace JsonDataRequest {
    /** 跳转小程序 */
    interface JumpMiniprogram {
      /**
       * 小程序AppID
       *
       * 用户点开后跳转的小程序，在微信公众平台查看。
       * @example 'wx37178d097a6851d8'
       */
      appid: string;
      /**
       * 小程序path
       * @example 'pages/index/index'
       */
      path: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 会员卡ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员服务项ID
     * @example '666'
     */
    service_module_id: string;
    /**
     * 跳转小程序
     *
     * 字段：`appid`、`path`
     */
    jump_miniprogram: WellformedResponse.JumpMiniprogram;
  }
  namespace WellformedResponse {
    /** 跳转小程序 */
    interface JumpMiniprogram {
      /**
       * 小程序AppID
       * @example 'wx37178d097a6851d8'
       */
      appid: string;
      /**
       * 小程序path
       * @example 'pages/index/index'
       */
      path: string;
    }
  }
}
