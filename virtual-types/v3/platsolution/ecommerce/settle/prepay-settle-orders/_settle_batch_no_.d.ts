// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders {
  interface _settle_batch_no_ {
    /**
     * 个人收款-查询批量结算信息
     *
     * `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`（电商平台）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html
     */
    get(config: _settle_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_settle_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders._settle_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付结算批次单号
     *
     * 申请预付结算的应答返回。
     * @example '123685544886666'
     */
    settle_batch_no: string;
  }
  interface WellformedResponse {
    /** 商户结算批次单号 */
    out_settle_batch_no: string;
    /** 微信支付结算批次单号 */
    settle_batch_no: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 收款方描述 */
    description: string;
    /** 批次状态 */
    state: string;
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     */
    trade_scenario: 'RECOMMERCE';
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 批次完成时间
     *
     * RFC 3339 时间，含时区
     */
    finish_time?: string;
  }
}
