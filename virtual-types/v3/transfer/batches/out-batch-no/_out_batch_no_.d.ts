// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    /**
     * 商家批次单号查询批次单
     *
     * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.OutBatchNo._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 是否查询转账明细单
       *
       * `true` 让应答连同各笔明细一起返回。
       */
      need_query_detail: boolean;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @default 0
       * @example 0
       */
      offset?: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       *
       * 范围 ≤ 100
       * @default 20
       * @example 20
       */
      limit?: number;
      /**
       * 明细状态
       *
       * 长度 1–32
       * @example 'FAIL'
       */
      detail_status?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 转账批次单
     *
     * 字段：`mchid`、`out_batch_no`、`batch_id`、`appid`、`batch_status`、`batch_type`、`batch_name`、`batch_remark`、`close_reason`、`total_amount`、`total_num`、`create_time` 等 18 个
     */
    transfer_batch: WeChatPay.Components.TransferBatch;
    /**
     * 转账明细单列表
     *
     * 项数 ≤ 3000；字段：`detail_id`、`out_detail_no`、`detail_status`
     */
    transfer_detail_list?: WeChatPay.Components.TransferDetailState[];
    /** 请求资源起始位置 */
    offset?: number;
    /**
     * 最大资源条数
     *
     * 范围 ≤ 100
     * @example 20
     */
    limit?: number;
  }
}
