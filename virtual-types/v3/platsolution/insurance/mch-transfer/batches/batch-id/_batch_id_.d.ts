// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.BatchId {
  interface _batch_id_ {
    /**
     * 微信支付转账批次单号查询批次单（保险）
     *
     * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`（服务商）
     */
    get(config: _batch_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_batch_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.BatchId._batch_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家转账批次单号
     *
     * 发起请求的应答返回。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900102208'
       */
      sub_mchid: string;
      /**
       * 是否查询转账明细单
       *
       * `true` 让应答连同各笔明细一起返回。
       */
      need_query_detail: boolean;
      /**
       * 明细状态
       *
       * - `ALL`：全部
       * - `WAIT_PAY`：待确认
       * - `SUCCESS`：转账成功
       * - `FAIL`：转账失败
       * - `BANK_REFUND`：银行退票
       * @example 'FAIL'
       */
      detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND';
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @default 0
       */
      offset?: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @default 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 转账批次单
     *
     * 字段：`out_batch_no`、`batch_id`、`sp_appid`、`sub_mchid`、`sub_appid`、`batch_state`、`batch_name`、`batch_remark`、`close_reason`、`total_amount`、`total_num`、`create_time` 等 17 个
     */
    transfer_batch: WeChatPay.Components.InsuranceTransferBatch;
    /**
     * 转账明细单列表
     *
     * 字段：`detail_id`、`out_detail_no`、`detail_state`
     */
    data?: WellformedResponse.Data[];
    /**
     * 请求资源起始位置
     * @example 0
     */
    offset?: number;
    /**
     * 最大资源条数
     * @example 20
     */
    limit?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 商家转账明细单号
       *
       * 长度 ≤ 64
       * @example '132000011085109987515042026112000246521006'
       */
      detail_id: string;
      /**
       * 商家明细单号
       *
       * 长度 ≤ 32
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 明细状态
       *
       * `SUCCESS` 才算付到，`INIT`、`WAIT_PAY` 还会变，须再查。
       *
       * - `INIT`：初始态
       * - `ALL`：全部
       * - `WAIT_PAY`：待确认
       * - `SUCCESS`：转账成功
       * - `FAIL`：转账失败
       * - `BANK_REFUND`：银行退票
       * @example 'INIT'
       */
      detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND';
    }
  }
}
