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
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 授权协议号
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
      goods: ShoppingInfo.Goods[];
    }
    namespace ShoppingInfo {
      interface Goods {
        /**
         * 商品名称
         * @example '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪'
         */
        name: string;
        /**
         * 商品图片链接
         * @example 'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200'
         */
        picture: string;
        /**
         * 商品单价金额
         *
         * 单位：分
         * @example 550
         */
        amount: number;
        /**
         * 商品数量
         * @example 1
         */
        count: number;
        /** 商品品类ID */
        category_id?: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户商户号
       * @example '1230000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 服务ID
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 公众号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 授权协议号
     * @example '1275342195190894594'
     */
    authorization_code?: string;
    /**
     * 授权状态
     * @example 'UNAVAILABLE'
     */
    authorization_state: string;
    /**
     * 授权通知地址
     *
     * URL
     * @example 'https://www.weixin.com'
     */
    notify_url?: string;
    /**
     * 最近一次解除授权时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35+08:00'
     */
    cancel_authorization_time?: string;
    /**
     * 最近一次授权成功时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35+08:00'
     */
    authorization_success_time?: string;
    /**
     * 子商户商户号
     * @example '1230000109'
     */
    sub_mchid?: string;
    /**
     * 子商户的公众号ID
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 子商户的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 用户标签
     * @example 'A'
     */
    user_label?: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
    /**
     * 用户分层
     * @example 1
     */
    user_risk_level?: number;
    /**
     * 分层版本
     * @example 1
     */
    risk_level_version?: number;
  }
}
