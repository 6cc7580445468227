// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface AfterSalesOrders {
    /**
     * 查询售后服务分账结果
     *
     * `GET /v3/ecommerce/profitsharing/after-sales-orders`（电商平台）
     * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
     */
    get(config: AfterSalesOrders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AfterSalesOrders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求售后服务分账
     *
     * `POST /v3/ecommerce/profitsharing/after-sales-orders`（电商平台）
     * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
     */
    (data: AfterSalesOrders.PostHttpMethod.JsonDataRequest, config?: AfterSalesOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AfterSalesOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求售后服务分账
     *
     * `POST /v3/ecommerce/profitsharing/after-sales-orders`（电商平台）
     * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
     */
    post(data: AfterSalesOrders.PostHttpMethod.JsonDataRequest, config?: AfterSalesOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AfterSalesOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.AfterSalesOrders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       */
      sub_mchid: string;
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       */
      transaction_id?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 分账金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 分账结果
     *
     * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：分账成功
     * - `FAILED`：分账失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAILED';
    /**
     * 分账失败原因
     *
     * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_ABNORMAL`：分账接收账户异常
     * - `NO_RELATION`：分账关系已解除
     * - `RECEIVER_HIGH_RISK`：高风险接收方
     * @example 'NO_RELATION'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK';
    /**
     * 分账完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.AfterSalesOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 分账金额
     *
     * 分给这一方多少；各接收方合计不能超过可分的余额。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 类型
     *
     * - `SERVICE_FEE_INCOME`：服务费收入
     */
    type: 'SERVICE_FEE_INCOME';
    /**
     * 场景
     *
     * - `REFUND_TICKET`：退票
     * - `CHANGE_TICKET`：改签
     * - `RETURN_GOODS`：退货
     */
    scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS';
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     */
    refund_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 分账金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
  }
}
