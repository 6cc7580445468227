// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.BatchId {
  interface _batch_id_ {
    /**
     * 微信支付批次单号查询批次单
     *
     * `GET /v3/bank-transfer/batches/batch-id/{batch_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml
     */
    get(config: _batch_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_batch_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.BatchId._batch_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付批次单号
     *
     * 发起批量转账的应答返回。
     * @example '1130000071100999991182026112000019480001'
     */
    batch_id: string;
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
