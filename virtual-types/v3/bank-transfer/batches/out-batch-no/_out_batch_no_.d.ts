// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    /**
     * 银行批次单号查询批次单
     *
     * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.OutBatchNo._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 银行批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 ≤ 32
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
       */
      offset?: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
      /**
       * 明细状态
       *
       * - `ALL`：全部
       * - `SUCCESS`：转账成功
       * - `FAIL`：转账失败
       * @example 'FAIL'
       */
      detail_state?: 'ALL' | 'SUCCESS' | 'FAIL';
    }
  }
  /** 银行模式转账批次 */
  type WellformedResponse = WeChatPay.Components.BankTransferBatch;
}
