// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface UseFlow {
    /**
     * 下载批次核销明细
     *
     * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012463698
     */
    get(config: UseFlow.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UseFlow.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.UseFlow.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建代金券批次时由微信支付生成，在创建接口的应答或商户平台取得；须是 `stock_creator_mchid` 创建的那一批。
     *
     * 长度 ≤ 20
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 下载链接
     *
     * 30 秒内有效，拿到就下载，过期重新申请。
     *
     * 长度 ≤ 2048
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example 'download://example.csv'
     */
    url: string;
    /**
     * 安全校验码
     *
     * 下载后算一遍 SHA1，与它相同才算完整。
     *
     * 长度 ≤ 1024
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f'
     */
    hash_value: string;
    /**
     * 哈希算法类型
     *
     * 长度 ≤ 32
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example 'SHA1'
     */
    hash_type: string;
  }
}
