// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts {
  interface _receipt_id_ {
    /**
     * 查询在途异常资金付款结果
     *
     * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`（电商平台）
     */
    get(config: _receipt_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_receipt_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付在途异常资金付款单号
     *
     * 指明是哪一笔在途异常资金。
     * @example '0100011742874700562078230000'
     */
    receipt_id: string;
  }
  interface WellformedResponse {
    /**
     * 产品名称
     * @example 'C2C'
     */
    product_name: 'C2C';
    /**
     * 微信支付在途异常资金付款单号
     * @example '0100011742874700562078230000'
     */
    receipt_id: string;
    /**
     * 付款金额信息
     *
     * 字段：`total`、`currency`
     */
    transfer_amount: WellformedResponse.TransferAmount;
    /**
     * 在途异常资金付款状态
     *
     * - `RECEIPT_STATE_PENDING`：待处理
     * - `RECEIPT_STATE_PROGRESS`：处理中
     * - `RECEIPT_STATE_COMPLETED`：已完成
     */
    receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED';
    /**
     * 在途异常资金付款单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 在途异常资金付款单据更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    last_update_time?: string;
    /**
     * 在途异常资金付款指令信息
     *
     * 字段：`out_instruction_no`、`commander`、`transfer_mode`、`success_time`、`appid`、`notify_url`
     */
    instruction?: WellformedResponse.Instruction;
  }
  namespace WellformedResponse {
    /** 付款金额信息 */
    interface TransferAmount {
      /**
       * 总金额
       *
       * 单位 分
       * @example 100
       */
      total: number;
      /**
       * 货币类型
       *
       * - `CNY`：人民币
       */
      currency: 'CNY';
    }
    /** 在途异常资金付款指令信息 */
    interface Instruction {
      /**
       * 商户侧指令编号
       * @example '1200002'
       */
      out_instruction_no: string;
      /**
       * 在途异常资金付款指令的发起方
       *
       * 字段：`operator`、`mchid`
       */
      commander: Instruction.Commander;
      /**
       * 付款方式
       *
       * - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`：付款给原收款用户
       */
      transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER';
      /**
       * 入账成功时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time?: string;
      /**
       * 商户AppID
       * @example 'wxf636efh567hg4356'
       */
      appid: string[];
      /**
       * 回调通知地址
       *
       * URL
       * @example 'https://weixin.qq.com'
       */
      notify_url: string;
    }
    namespace Instruction {
      /** 在途异常资金付款指令的发起方 */
      interface Commander {
        /**
         * 发起在途异常资金付款请求的角色
         *
         * - `MERCHANT`：商户
         */
        operator: 'MERCHANT';
        /**
         * 微信支付商户号
         * @example '990055040'
         */
        mchid: string;
      }
    }
  }
}
