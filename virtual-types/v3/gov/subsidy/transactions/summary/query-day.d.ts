// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Transactions.Summary {
  interface QueryDay {
    /**
     * 查询单日交易汇总
     *
     * `POST /v3/gov/subsidy/transactions/summary/query-day`（电商平台、服务商）
     */
    (data: QueryDay.PostHttpMethod.JsonDataRequest, config?: QueryDay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryDay.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询单日交易汇总
     *
     * `POST /v3/gov/subsidy/transactions/summary/query-day`（电商平台、服务商）
     */
    post(data: QueryDay.PostHttpMethod.JsonDataRequest, config?: QueryDay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryDay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Transactions.Summary.QueryDay.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
    /**
     * 查询的日期
     * @example '2025-01-14'
     */
    query_date: string;
    /**
     * 查询的订单类别
     *
     * - `ORDER_TYPE_TRANSACTION`：交易
     * - `ORDER_TYPE_APPLIANCE_REDEEM`：家电核销
     * - `ORDER_TYPE_3C_REDEEM`：3C核销
     * - `ORDER_TYPE_N_QUALIFICATION_REDEEM`：N品类核销
     * @example 'ORDER_TYPE_TRANSACTION'
     */
    query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM';
    /**
     * 消费品类ID
     *
     * - `1`：电视机
     * - `2`：电冰箱
     * - `3`：洗衣机
     * - `4`：空调
     * - `5`：电脑
     * - `6`：热水器
     * - `7`：吸油烟机
     * - `8`：家用灶具
     * - `9`：空调2
     * - `10`：空调3
     * - `11`：微波炉
     * - `12`：净水器
     * - `13`：洗碗机
     * - `14`：电饭煲
     * - `15`：手机
     * - `16`：平板
     * - `17`：智能手表手环
     * @example 1
     */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /**
     * 品类状态
     *
     * - `CATE_STATE_REDEEM`：已核销
     * - `CATE_STATE_REFUND`：已退回
     * @example 'CATE_STATE_REDEEM'
     */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
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
     * 交易总笔数
     * @example 999
     */
    total_trade_count: number;
    /**
     * 交易总金额
     *
     * 单位 分
     * @example 999
     */
    total_trade_amount: number;
    /**
     * 补贴总金额
     *
     * 单位 分
     * @example 999
     */
    total_subsidy_count: number;
  }
}
