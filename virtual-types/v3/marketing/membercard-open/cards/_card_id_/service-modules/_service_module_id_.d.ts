// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules {
  interface _service_module_id_ {
    /**
     * 修改会员卡服务项
     *
     * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`（直连商户、服务商）
     */
    patch(data: _service_module_id_.PatchHttpMethod.JsonDataRequest, config: _service_module_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_service_module_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 移除会员卡服务项
     *
     * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`（直连商户、服务商）
     */
    delete(config: _service_module_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_service_module_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules._service_module_id_.PatchHttpMethod {
  interface JsonDataRequest {
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
    /**
     * 会员服务项ID
     * @example '666'
     */
    service_module_id: string;
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
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules._service_module_id_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员服务项ID
     * @example '666'
     */
    service_module_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
