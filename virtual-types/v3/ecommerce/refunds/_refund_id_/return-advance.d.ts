// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds._refund_id_ {
  interface ReturnAdvance {
    /**
     * 查询垫付回补结果
     *
     * `GET /v3/ecommerce/refunds/{refund_id}/return-advance`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
     */
    get(config: ReturnAdvance.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnAdvance.GetHttpMethod.WellformedResponse>>;
    /**
     * 垫付退款回补
     *
     * `POST /v3/ecommerce/refunds/{refund_id}/return-advance`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
     */
    (data: ReturnAdvance.PostHttpMethod.JsonDataRequest, config: ReturnAdvance.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnAdvance.PostHttpMethod.WellformedResponse>>;
    /**
     * 垫付退款回补
     *
     * `POST /v3/ecommerce/refunds/{refund_id}/return-advance`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
     */
    post(data: ReturnAdvance.PostHttpMethod.JsonDataRequest, config: ReturnAdvance.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReturnAdvance.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds._refund_id_.ReturnAdvance.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 须是由平台垫付的那笔退款。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  /** 垫付退款回补单 */
  type WellformedResponse = WeChatPay.Components.RefundAdvanceReturn;
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds._refund_id_.ReturnAdvance.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 须是由平台垫付的那笔退款。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
  }
  /** 垫付退款回补单 */
  type WellformedResponse = WeChatPay.Components.RefundAdvanceReturn;
}
