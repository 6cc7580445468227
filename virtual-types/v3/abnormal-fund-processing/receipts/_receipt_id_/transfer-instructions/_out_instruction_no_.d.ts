// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_.TransferInstructions {
  interface _out_instruction_no_ {
    /**
     * 查询在途异常资金付款指令执行结果
     *
     * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`（电商平台）
     */
    get(config: _out_instruction_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_instruction_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_.TransferInstructions._out_instruction_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付在途异常资金付款单号
     *
     * 指明是哪一笔在途异常资金。
     * @example '0100011742874700562078230000'
     */
    receipt_id: string;
    /**
     * 商户侧指令编号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1200002'
     */
    out_instruction_no: string;
  }
  interface WellformedResponse {
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
    commander: WellformedResponse.Commander;
    /**
     * 付款方式
     *
     * - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`：付款给原收款用户
     * - `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`：付款给原收款商户
     * - `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`：付款给指定收款商户
     * @example 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
     */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT';
    /**
     * 收款方
     *
     * 字段：`account_type`、`openid`、`appid`、`mchid`
     */
    receiver?: WellformedResponse.Receiver;
    /**
     * 在途异常资金付款指令状态
     *
     * `INSTRUCTION_STATE_SUCCESS` 才付到，`INSTRUCTION_STATE_PENDING`、`INSTRUCTION_STATE_IN_PROGRESS` 须再查。
     *
     * - `INSTRUCTION_STATE_PENDING`：待处理
     * - `INSTRUCTION_STATE_IN_PROGRESS`：处理中
     * - `INSTRUCTION_STATE_CLOSED`：已关闭
     * - `INSTRUCTION_STATE_SUCCESS`：已成功
     */
    instruction_state: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS';
    /**
     * 在途异常资金付款指令创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 入账成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 在途异常资金付款指令关闭时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    close_time?: string;
    /**
     * 回调通知地址
     *
     * URL
     * @example 'https://weixin.qq.com'
     */
    notify_url: string;
    /**
     * 微信支付在途异常资金付款指令执行流水号
     * @example '01010100021769054237638333570000010001'
     */
    instruction_instance_id?: string;
  }
  namespace WellformedResponse {
    /** 在途异常资金付款指令的发起方 */
    interface Commander {
      /**
       * 发起在途异常资金付款请求的角色
       *
       * - `MERCHANT`：商户
       * @example 'MERCHANT'
       */
      operator: 'MERCHANT';
      /**
       * 微信支付商户号
       * @example '990055040'
       */
      mchid?: string;
    }
    /** 收款方 */
    interface Receiver {
      /**
       * 入账账户类型
       * @example 'OTHERS'
       */
      account_type?: string;
      /** 入账用户OpenID */
      openid?: string;
      /**
       * 商户AppID
       *
       * 长度 ≤ 32
       */
      appid?: string;
      /**
       * 入账商户号
       * @example '1900001108'
       */
      mchid?: string;
    }
  }
}
