// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Servicequotas.ServiceId {
  interface _service_id_ {
    /**
     * 查询用户分层对应建议先享金额
     *
     * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html
     */
    get(config: _service_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_service_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Servicequotas.ServiceId._service_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
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
       * 分层版本
       * @example 1
       */
      risk_level_version: number;
    }
  }
  interface WellformedResponse {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
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
     * 分层版本
     * @example 1
     */
    risk_level_version: number;
    /**
     * 先享金额列表
     *
     * 字段：`risk_level`、`suggested_quota`
     */
    quotas: WellformedResponse.Quotas[];
  }
  namespace WellformedResponse {
    interface Quotas {
      /**
       * 用户分层
       * @example 1
       */
      risk_level: number;
      /**
       * 建议先享金额
       *
       * 单位 分
       * @example 1000
       */
      suggested_quota: number;
    }
  }
}
