// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Transactions {
  interface Query {
    /**
     * 交易信息查询
     *
     * `POST /v3/gov/subsidy/transactions/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 交易信息查询
     *
     * `POST /v3/gov/subsidy/transactions/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Transactions.Query.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
    /**
     * 商户订单号数组
     * @example 'vmall_250120131959_993_4494'
     */
    order_number_list: string[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    message: string;
    /**
     * 订单状态数组
     *
     * 字段：`shop_order_number`、`collect_state`、`cate_state`
     */
    shop_order_list: WellformedResponse.ShopOrderList[];
  }
  namespace WellformedResponse {
    interface ShopOrderList {
      /** 单号 */
      shop_order_number?: string;
      /**
       * 归集状态
       *
       * - `COLLECT_STATE_NOT_COLLECT`：未归集
       * - `COLLECT_STATE_COLLECTED`：已归集
       * - `COLLECT_STATE_COLLECTION_FAILED`：归集失败
       * @example 'COLLECT_STATE_NOT_COLLECT'
       */
      collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED';
      /**
       * 品类状态
       *
       * - `CATE_STATE_REDEEM`：已核销
       * - `CATE_STATE_REFUND`：已退回
       */
      cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
    }
  }
}
