// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface Merchants {
    /**
     * 查询代金券可用商户
     *
     * `GET /v3/marketing/favor/stocks/{stock_id}/merchants`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012463409
     */
    get(config: Merchants.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.Merchants.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建代金券批次时由微信支付生成，在创建接口的应答或商户平台取得；须是 `stock_creator_mchid` 创建的那一批。
     *
     * 长度 ≤ 20
     */
    stock_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       *
       * 页码，不是记录的条数，最大 1000。
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条，最多 50 条。
       */
      limit: number;
      /**
       * 创建批次的商户号
       *
       * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
       *
       * 长度 ≤ 20
       */
      stock_creator_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 可用商户总数量
     * @example 200
     */
    total_count: number;
    /**
     * 可用商户列表
     * @example '1232001'
     */
    data?: string[];
    /**
     * 分页页码
     * @example 10
     */
    offset: number;
    /**
     * 分页大小
     * @example 10
     */
    limit: number;
    /**
     * 批次号
     * @example '9865000'
     */
    stock_id: string;
  }
}
