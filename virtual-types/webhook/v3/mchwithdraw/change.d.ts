// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Mchwithdraw.Change {
  /** 商户提现状态变更通知：收到的报文 */
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
    event_type: 'MCHWITHDRAW.CHANGE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商户提现状态变更'
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
      original_type: 'mch_withdraw';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'mch_withdraw'
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
     * 提现单状态
     *
     * - `CREATE_SUCCESS`：受理成功
     * - `SUCCESS`：提现成功
     * - `FAIL`：提现失败
     * - `REFUND`：提现退票
     * - `CLOSE`：已关单
     * - `INIT`：业务单已创建
     * - `CREATED`：已创建
     * - `PROCESSING`：处理中
     * - `FINISHED`：已完成
     * - `ABNORMAL`：异常
     * @example 'SUCCESS'
     */
    status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL';
    /**
     * 微信支付提现单号
     *
     * 受理后由微信支付生成，须存下，查提现结果用它或 `out_request_no`。
     *
     * 长度 ≤ 128
     */
    withdraw_id: string;
    /**
     * 商户提现单号
     *
     * 由你为每次提现新生成。结果不明时先用它查询，弄清之前换单号会多提一笔。
     *
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 提现金额
     *
     * 单位 分
     * @example 100
     */
    amount?: number;
    /**
     * 发起提现时间
     *
     * RFC 3339 时间，含时区
     */
    create_time?: string;
    /**
     * 提现状态更新时间
     *
     * RFC 3339 时间，含时区
     */
    update_time?: string;
    /**
     * 失败原因
     *
     * 长度 ≤ 255
     * @example '卡号错误'
     */
    reason?: string;
    /**
     * 提现备注
     *
     * 长度 ≤ 255
     * @example '交易提现'
     */
    remark?: string;
    /**
     * 银行备注
     *
     * 长度 ≤ 32
     * @example '微信提现'
     */
    bank_memo?: string;
    /**
     * 出款账户类型
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 提现失败解决方案
     *
     * 提现失败、被银行退回或关单时才有。
     *
     * 长度 ≤ 255
     * @example '请修改结算银行卡信息'
     */
    solution?: string;
    /**
     * 入账银行账号后四位
     *
     * 长度 ≤ 4
     * @example '1178'
     */
    account_number?: string;
    /**
     * 入账银行
     *
     * 长度 ≤ 10
     * @example '招商银行'
     */
    account_bank?: string;
    /**
     * 入账银行全称（含支行）
     *
     * 长度 ≤ 128
     * @example '中国工商银行股份有限公司深圳软件园支行'
     */
    bank_name?: string;
    /**
     * 二级商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 电商平台商户号
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 提现金额
     *
     * 单位 分
     * @example 100
     */
    total_amount?: number;
    /**
     * 提现成功金额
     *
     * 单位 分
     * @example 0
     */
    success_amount?: number;
    /**
     * 提现失败金额
     *
     * 单位 分
     * @example 0
     */
    fail_amount?: number;
    /**
     * 提现退票金额
     *
     * 单位 分
     * @example 100
     */
    refund_amount?: number;
  }
  /**
   * 商户提现状态变更通知
   *
   * `MCHWITHDRAW.CHANGE`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
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
    event_type: 'MCHWITHDRAW.CHANGE';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商户提现状态变更'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
