// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Sncode {
  interface Query {
    /**
     * 查询SN码状态
     *
     * `POST /v3/gov/subsidy/sncode/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询SN码状态
     *
     * `POST /v3/gov/subsidy/sncode/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Sncode.Query.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * S/N码集合
     * @example '9CC0AC186027'
     */
    sn_code_list: string[];
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * sn码状态数组
     *
     * 字段：`sn_code`、`state`、`not_sellable_reason`
     */
    goods_sn_list: WellformedResponse.GoodsSnList[];
  }
  namespace WellformedResponse {
    interface GoodsSnList {
      /**
       * S/N码
       * @example 'fallervuh'
       */
      sn_code: string;
      /**
       * 状态
       *
       * - `SNCODE_STATE_UNKNOWN`：未知
       * - `SNCODE_STATE_SELLABLE`：可售
       * - `SNCODE_STATE_NOT_SELLABLE`：不可售
       * @example 'SNCODE_STATE_UNKNOWN'
       */
      state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE';
      /**
       * 不可售的原因
       *
       * - `NOT_SELLABLE_REASON_USED`：已被使用
       * - `NOT_SELLABLE_REASON_NOT_FOUND`：未找到
       * @example 'NOT_SELLABLE_REASON_NOT_FOUND'
       */
      not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND';
    }
  }
}
