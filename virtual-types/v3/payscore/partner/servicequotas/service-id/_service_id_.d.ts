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
       * 长度 ≤ 32
       * @example '1230000109'
       */
      sub_mchid: string;
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
