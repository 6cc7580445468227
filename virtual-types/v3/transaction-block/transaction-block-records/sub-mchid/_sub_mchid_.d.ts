// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockRecords.SubMchid {
  interface _sub_mchid_ {
    /**
     * 分页查询子商户名下的交易拦截记录
     *
     * `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`（服务商）
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockRecords.SubMchid._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset?: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit?: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count?: number;
    /**
     * 交易拦截记录详情列表
     *
     * 字段：`block_record_id`、`block_time`、`block_reason`、`number_of_block`、`recover_way`、`requested_item_info`
     */
    data?: WeChatPay.Components.TransactionBlockRecord[];
  }
}
