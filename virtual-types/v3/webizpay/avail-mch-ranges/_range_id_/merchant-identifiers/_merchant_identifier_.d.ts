// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers {
  interface _merchant_identifier_ {
    /**
     * 删除商户标识
     *
     * `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`（服务商）
     */
    delete(config: _merchant_identifier_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_merchant_identifier_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers._merchant_identifier_.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 可用商户范围ID
     *
     * 创建可用商户范围的应答返回。
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
    /**
     * 商户标识值
     *
     * 是商户号还是统一社会信用代码由标识类型决定。
     * @example '91110000710926094P'
     */
    merchant_identifier: string;
    /** 参与签名的请求主体 */
    meta: JsonDataRequest;
    /** 返回请求主体的 JSON，须与 `meta` 一致 */
    transformRequest: (() => string) | [() => string];
  }
  interface WellformedResponse {
    /**
     * 可用商户范围ID
     * @example '89f5123e-5ad4-4e0e-89b1-63ced0c798c5'
     */
    range_id: string;
  }
}
