// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Recharge.Success {
  /** 收付通充值成功通知：收到的报文 */
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
    event_type: 'RECHARGE.SUCCESS';
    /**
     * 回调摘要
     * @example '收付通充值成功'
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
      original_type: 'recharge';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'recharge'
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
     * 平台商户号
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 二级商户号
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 商户充值单号
     * @example 'cz2026112013'
     */
    out_recharge_no: string;
    /**
     * 微信支付充值单号
     * @example '172234484162395401'
     */
    recharge_id: string;
    /**
     * 充值渠道
     *
     * - `BANK_TRANSFER`：银行转账
     * - `QR_RECHARGE`：扫码充值
     * - `ONLINE_BANK`：网银充值
     * @example 'BANK_TRANSFER'
     */
    recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK';
    /**
     * 充值入账账户
     *
     * - `DEPOSIT`：保证金账户
     * - `OPERATION`：运营账户
     * @example 'DEPOSIT'
     */
    account_type: 'DEPOSIT' | 'OPERATION';
    /**
     * 充值场景
     *
     * - `ECOMMERCE_DEPOSIT`：电商保证金充值
     * - `ECOMMERCE_PAYMENT`：电商支付充值
     * @example 'ECOMMERCE_DEPOSIT'
     */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT';
    /**
     * 充值状态
     *
     * `SUCCESS` 才是钱已入账，`RECHARGING` 须等通知或再查。
     *
     * - `SUCCESS`：充值成功
     * - `RECHARGING`：充值中
     * - `CLOSED`：已关闭
     * @example 'SUCCESS'
     */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED';
    /**
     * 充值状态描述
     *
     * 给人看的说明，程序判断用 `recharge_state`。
     * @example '超过时间限制，系统自动关闭充值单'
     */
    recharge_state_desc?: string;
    /**
     * 充值金额
     *
     * 字段：`amount`、`currency`
     */
    recharge_amount: WeChatPay.Components.RechargeAmount;
    /**
     * 备注
     * @example '疯狂星期四项目专用'
     */
    remark?: string;
    /**
     * 转账充值的付款信息
     *
     * 字段：`bill_no`、`memo`、`return_time`、`return_reason`、`bank_name`、`bank_card_tail`、`bank_account_name`
     */
    bank_transfer_info?: Resource.BankTransferInfo;
    /**
     * 扫码充值的付款信息
     *
     * 字段：`openid`、`employee_type`
     */
    qr_recharge_info?: Resource.QrRechargeInfo;
    /**
     * 网银充值的付款信息
     *
     * 字段：`bill_no`、`return_time`、`return_reason`、`bank_name`、`online_bank_type`、`bank_card_tail`、`bank_account_name`
     */
    online_bank_recharge_info?: Resource.OnlineBankRechargeInfo;
    /**
     * 受理充值时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time?: string;
    /**
     * 充值成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 关闭充值时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    close_time?: string;
    /**
     * 可用充值渠道列表
     *
     * - `BANK_TRANSFER`：银行转账
     * - `QR_RECHARGE`：扫码充值
     * - `ONLINE_BANK`：网银充值
     * @example 'BANK_TRANSFER'
     */
    available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[];
  }
  namespace Resource {
    /** 转账充值的付款信息 */
    interface BankTransferInfo {
      /**
       * 转入的银行流水单号
       * @example '110240620400046628001252733345'
       */
      bill_no?: string;
      /**
       * 转账充值附言
       * @example '货款充值'
       */
      memo?: string;
      /**
       * 银行转账退回时间
       *
       * 转来的钱被退回时才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      return_time?: string;
      /**
       * 银行转账退回原因
       *
       * 转来的钱被退回时才有。
       * @example '银行转账充值金额与申请充值金额不一致'
       */
      return_reason?: string;
      /**
       * 开户银行名称
       * @example '中国银行'
       */
      bank_name?: string;
      /**
       * 银行卡号后四位
       * @example '0722'
       */
      bank_card_tail?: string;
      /**
       * 银行账户名称
       * @example '某某某有限公司'
       */
      bank_account_name?: string;
    }
    /** 扫码充值的付款信息 */
    interface QrRechargeInfo {
      /**
       * 用户OpenID
       * @example 'owYiu0WOJdGCYxoHrPabGhI39uT4'
       */
      openid?: string;
      /**
       * 员工类型
       *
       * - `ADMIN`：管理员
       * - `STAFF`：员工
       * @example 'ADMIN'
       */
      employee_type?: 'ADMIN' | 'STAFF';
    }
    /** 网银充值的付款信息 */
    interface OnlineBankRechargeInfo {
      /**
       * 银行交易订单号
       * @example '110240620400046628001252733345'
       */
      bill_no?: string;
      /**
       * 网银充值退回时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      return_time?: string;
      /**
       * 网银充值退回原因
       * @example '银行转账充值金额与申请充值金额不一致'
       */
      return_reason?: string;
      /**
       * 开户银行名称
       * @example '中国银行'
       */
      bank_name?: string;
      /**
       * 网银类型
       *
       * - `ONLINE_BANK_TYPE_CORPORATE`：企业网银
       * - `ONLINE_BANK_TYPE_PERSONAL`：个人网银
       * @example 'ONLINE_BANK_TYPE_CORPORATE'
       */
      online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL';
      /**
       * 银行卡号后四位
       * @example '0722'
       */
      bank_card_tail?: string;
      /**
       * 银行账户名称
       * @example '某某某有限公司'
       */
      bank_account_name?: string;
    }
  }
  /**
   * 收付通充值成功通知
   *
   * `RECHARGE.SUCCESS`
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
    event_type: 'RECHARGE.SUCCESS';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '收付通充值成功'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
