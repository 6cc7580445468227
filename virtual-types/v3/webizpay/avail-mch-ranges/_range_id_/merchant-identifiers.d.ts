// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_ {
  interface MerchantIdentifiers {
    /**
     * 查询商户标识列表
     *
     * `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`（服务商）
     */
    get(config: MerchantIdentifiers.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantIdentifiers.GetHttpMethod.WellformedResponse>>;
    /**
     * 添加商户标识
     *
     * `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`（服务商）
     */
    (data: MerchantIdentifiers.PostHttpMethod.JsonDataRequest, config: MerchantIdentifiers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantIdentifiers.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加商户标识
     *
     * `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`（服务商）
     */
    post(data: MerchantIdentifiers.PostHttpMethod.JsonDataRequest, config: MerchantIdentifiers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantIdentifiers.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 可用商户范围ID
     *
     * 创建可用商户范围的应答返回。
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商商户号
       *
       * 长度 ≤ 32
       * @example '12341234'
       */
      sp_mchid: string;
      /**
       * 分页开始位置
       * @example 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 100
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 分页开始位置
     * @example 0
     */
    offset: number;
    /**
     * 分页大小
     * @example 100
     */
    limit: number;
    /**
     * 实际返回数量
     * @example 100
     */
    count: number;
    /**
     * 总数量
     * @example 1000
     */
    total_count: number;
    /**
     * 商户标识列表
     * @example '91110000710926094P'
     */
    data: string[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 商户标识值
     *
     * 是商户号还是统一社会信用代码由标识类型决定。
     * @example '91110000710926094P'
     */
    merchant_identifier: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 可用商户范围ID
     *
     * 创建可用商户范围的应答返回。
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
  }
  interface WellformedResponse {
    /**
     * 可用商户范围ID
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
  }
}
