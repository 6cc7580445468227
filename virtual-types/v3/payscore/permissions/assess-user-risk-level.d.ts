// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions {
  interface AssessUserRiskLevel {
    /**
     * 商户评估用户分层
     *
     * `POST /v3/payscore/permissions/assess-user-risk-level`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html
     */
    (data: AssessUserRiskLevel.PostHttpMethod.JsonDataRequest, config?: AssessUserRiskLevel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssessUserRiskLevel.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户评估用户分层
     *
     * `POST /v3/payscore/permissions/assess-user-risk-level`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html
     */
    post(data: AssessUserRiskLevel.PostHttpMethod.JsonDataRequest, config?: AssessUserRiskLevel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssessUserRiskLevel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AssessUserRiskLevel.PostHttpMethod {
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
     * 公众号ID
     *
     * 须已与商户号绑定，用户的 `openid` 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 支付分授权关系 */
  type WellformedResponse = WeChatPay.Components.ServicePermission;
}
