// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface AvailMchRanges {
    /**
     * 查询可用商户范围列表
     *
     * `GET /v3/webizpay/avail-mch-ranges`（服务商）
     */
    get(config: AvailMchRanges.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AvailMchRanges.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建可用商户范围
     *
     * `POST /v3/webizpay/avail-mch-ranges`（服务商）
     */
    (data: AvailMchRanges.PostHttpMethod.JsonDataRequest, config?: AvailMchRanges.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AvailMchRanges.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建可用商户范围
     *
     * `POST /v3/webizpay/avail-mch-ranges`（服务商）
     */
    post(data: AvailMchRanges.PostHttpMethod.JsonDataRequest, config?: AvailMchRanges.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AvailMchRanges.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
    }
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 可用商户范围列表
     *
     * 字段：`range_id`、`identifier_type`
     */
    range_list: WellformedResponse.RangeList[];
  }
  namespace WellformedResponse {
    interface RangeList {
      /**
       * 可用商户范围ID
       * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
       */
      range_id?: string;
      /**
       * 商户标识类型
       *
       * - `ORGANIZATION_CODE`：统一社会信用代码
       * - `TRANSACTION_ID`：微信支付订单号
       * @example 'ORGANIZATION_CODE'
       */
      identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID';
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 商户标识类型
     *
     * - `ORGANIZATION_CODE`：统一社会信用代码
     * - `TRANSACTION_ID`：微信支付订单号
     * @example 'ORGANIZATION_CODE'
     */
    identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 可用商户范围ID
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
  }
}
