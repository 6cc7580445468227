// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface PermissionTokens {
    /**
     * 商户预授权
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml
     */
    (data: PermissionTokens.PostHttpMethod.JsonDataRequest, config: PermissionTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PermissionTokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户预授权
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml
     */
    post(data: PermissionTokens.PostHttpMethod.JsonDataRequest, config: PermissionTokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PermissionTokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.PermissionTokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 激活类型
     * @example 'AUTO_ACTIVATE'
     */
    activate_type: string;
    /** 开卡完成后是否回到上一页 */
    navigate_back_previous_page?: boolean;
    /**
     * 跳转激活的URL
     *
     * 用户领卡后去这个网页激活，选跳转网页激活时填。
     *
     * URL
     * @example 'https://w.url.cn/s/Ahz3p2C'
     */
    activate_url?: string;
    /**
     * 跳转激活的AppID
     *
     * 用户领卡后去这个小程序激活。
     * @example 'wxea9c30a90fs8d3fe'
     */
    activate_appid?: string;
    /**
     * 跳转激活的path
     *
     * 用户领卡后打开的小程序页面。
     * @example 'pages/activate/activate'
     */
    activate_path?: string;
    /**
     * 自定义场景值
     *
     * 用户由此领卡时，领卡通知里原样带回，用来统计渠道。
     * @example 'szwxtd'
     */
    outer_str?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 预授权token
     * @example 'EhhEF0Jt0uDLPK6Cr70KCrJmkTtfPPE222gUFsdP87CF4RqzpIdnNpDsbOD1kpsNuioecawJqEUfANcDhLrSA3xadU4pD6IJ7tpLEheA3kS1b6'
     */
    permission_token: string;
  }
}
