// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Abnormal_fund_processing.Transfer.Success {
  /** 异常转付处理结果通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS';
    /**
     * 回调摘要
     * @example '异常转付处理结果'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /** 加密前的资源类型 */
      original_type: 'abnormal_fund_processing';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'abnormal_fund_processing'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
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
    transfer_amount: Resource.TransferAmount;
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
     * 字段：`out_instruction_no`、`commander`、`transfer_mode`、`success_time`、`appid`、`notify_url`、`instruction_instance_id`
     */
    instruction?: Resource.Instruction;
  }
  namespace Resource {
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
      /**
       * 付款指令执行流水号
       * @example '01010100021769054237638333570000010001'
       */
      instruction_instance_id?: string;
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
  /**
   * 异常转付处理结果通知
   *
   * `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '异常转付处理结果'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
