// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface Items {
    /**
     * 查询代金券可用单品
     *
     * `GET /v3/marketing/favor/stocks/{stock_id}/items`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012463475
     */
    get(config: Items.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Items.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.Items.GetHttpMethod {
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
       * 创建批次的商户号
       *
       * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
       *
       * 长度 ≤ 20
       */
      stock_creator_mchid: string;
      /**
       * 分页页码
       *
       * 页码，不是记录的条数，最大 500。
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条，最多 100 条。
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 可用单品编码总数
     * @example 20
     */
    total_count: number;
    /**
     * 数据列表
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
