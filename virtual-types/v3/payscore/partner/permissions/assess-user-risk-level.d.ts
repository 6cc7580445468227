// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions {
  interface AssessUserRiskLevel {
    /**
     * 服务商评估用户分层
     *
     * `POST /v3/payscore/partner/permissions/assess-user-risk-level`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html
     */
    (data: AssessUserRiskLevel.PostHttpMethod.JsonDataRequest, config: AssessUserRiskLevel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssessUserRiskLevel.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商评估用户分层
     *
     * `POST /v3/payscore/partner/permissions/assess-user-risk-level`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html
     */
    post(data: AssessUserRiskLevel.PostHttpMethod.JsonDataRequest, config: AssessUserRiskLevel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssessUserRiskLevel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.AssessUserRiskLevel.PostHttpMethod {
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
     * 授权协议号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code?: string;
    /**
     * 服务商的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 先用后付商品信息
     *
     * 字段：`goods`
     */
    shopping_info?: JsonDataRequest.ShoppingInfo;
  }
  namespace JsonDataRequest {
    /** 先用后付商品信息 */
    interface ShoppingInfo {
      /**
       * 商品列表
       *
       * 字段：`name`、`picture`、`amount`、`count`、`category_id`
       */
      goods: WeChatPay.Components.ShoppingGoods[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      sub_mchid: string;
    }
  }
  /** 支付分授权关系 */
  type WellformedResponse = WeChatPay.Components.ServicePermission;
}
