// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_ {
  interface TransferInstructions {
    /**
     * 发起在途异常资金付款指令
     *
     * `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`（电商平台）
     */
    (data: TransferInstructions.PostHttpMethod.JsonDataRequest, config: TransferInstructions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferInstructions.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起在途异常资金付款指令
     *
     * `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`（电商平台）
     */
    post(data: TransferInstructions.PostHttpMethod.JsonDataRequest, config: TransferInstructions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferInstructions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_.TransferInstructions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户侧指令编号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1200002'
     */
    out_instruction_no: string;
    /**
     * 付款方式
     *
     * - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`：付款给原收款用户
     * - `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`：付款给原收款商户
     * - `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`：付款给指定收款商户
     */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT';
    /**
     * 收款方
     *
     * 字段：`openid`、`appid`、`mchid`
     */
    receiver?: JsonDataRequest.Receiver;
    /**
     * 回调通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。
     *
     * URL
     * @example 'https://weixin.qq.com'
     */
    notify_url?: string;
  }
  namespace JsonDataRequest {
    /** 收款方 */
    interface Receiver {
      /**
       * 入账用户OpenID
       *
       * 转给用户时填。
       * @example 'eoCuiA7RW33Tc3jtz_5CNLegC9kN0'
       */
      openid?: string;
      /**
       * 商户AppID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxf636efh567hg4356'
       */
      appid?: string;
      /**
       * 入账商户号
       *
       * 转给商户时填。
       * @example '1900001108'
       */
      mchid?: string;
    }
  }
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
     * 字段：`out_instruction_no`、`commander`、`transfer_mode`、`receiver`、`instruction_state`、`create_time`、`success_time`、`notify_url`
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
       * - `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`：付款给原收款商户
       * - `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`：付款给指定收款商户
       */
      transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT';
      /**
       * 收款方
       *
       * 字段：`openid`、`appid`、`mchid`
       */
      receiver?: Instruction.Receiver;
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
      instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS';
      /**
       * 在途异常资金付款单据创建时间
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
      /** 收款方 */
      interface Receiver {
        /**
         * 入账用户OpenID
         * @example 'eoCuiA7RW33Tc3jtz_5CNLegC9kN0'
         */
        openid?: string;
        /**
         * 商户AppID
         *
         * 长度 ≤ 32
         * @example 'wxf636efh567hg4356'
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
}
