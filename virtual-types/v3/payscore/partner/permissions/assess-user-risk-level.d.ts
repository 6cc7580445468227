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
     * 授权协议号
     *
     * 请求用户授权时由你生成并存下，之后查询授权、解除授权都用它。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    authorization_code?: string;
    /**
     * 服务商的用户标识
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户的用户标识
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
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
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
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
