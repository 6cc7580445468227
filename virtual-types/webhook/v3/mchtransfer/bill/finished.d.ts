// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Mchtransfer.Bill.Finished {
  /** 商家转账通知：收到的报文 */
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
    event_type: 'MCHTRANSFER.BILL.FINISHED';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商家转账'
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
      original_type: 'mch_payment';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'mch_payment'
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
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 商家转账订单号
     *
     * 微信支付生成，须存下，查单与申请回单都可用它。
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 单据状态
     *
     * 到了终态才通知：`SUCCESS` 已付出；`FAIL` 没有付出，重转须换单号；`CANCELLED` 是撤销了。
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：处理中
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `TRANSFERING`：转账中
     * - `SUCCESS`：转账成功
     * - `FAIL`：转账失败
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'SUCCESS'
     */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 服务商商户号
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 二级商户号
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 转账金额
     *
     * 单位 分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 失败原因
     *
     * 转账失败或资金已退回时才有，程序按它决定补充资料、换收款人还是换单号重发。
     *
     * - `ACCOUNT_FROZEN`：用户账户被冻结
     * - `ACCOUNT_NOT_EXIST`：用户账户不存在
     * - `BANK_CARD_ACCOUNT_ABNORMAL`：银行卡账户异常
     * - `BANK_CARD_BANK_INFO_WRONG`：银行或分支行信息有误
     * - `BANK_CARD_CARD_INFO_WRONG`：银行卡户名或卡号有误
     * - `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`：银行卡收款超额
     * - `BANK_CARD_PARAM_ERROR`：用户收款卡错误
     * - `BANK_CARD_STATUS_ABNORMAL`：银行卡状态异常
     * - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`：超过单月20万收款限额
     * - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`：用户账户存在风险收款受限
     * - `DAY_RECEIVED_COUNT_EXCEED`：超过单日收款次数
     * - `DAY_RECEIVED_QUOTA_EXCEED`：超过单日收款额度
     * - `EXCEEDED_ESTIMATED_AMOUNT`：超过预约金额范围
     * - `ID_CARD_NOT_CORRECT`：身份证校验不通过
     * - `MCH_CANCEL`：商户撤销
     * - `MERCHANT_REJECT`：商户员工已驳回转账
     * - `MERCHANT_NOT_CONFIRM`：商户员工超时未验密
     * - `NAME_NOT_CORRECT`：收款人姓名校验不通过
     * - `OPENID_INVALID`：OpenID校验失败
     * - `OTHER_FAIL_REASON_TYPE`：其他失败原因
     * - `OVERDUE_CLOSE`：超时关闭
     * - `PAYEE_ACCOUNT_ABNORMAL`：用户账户收款异常
     * - `PAYER_ACCOUNT_ABNORMAL`：付款方账户异常
     * - `PRODUCT_AUTH_CHECK_FAIL`：产品权限未开通或被冻结
     * - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`：实名账户收款受限
     * - `REAL_NAME_CHECK_FAIL`：收款人未实名认证
     * - `RECEIVE_ACCOUNT_NOT_CONFIGURE`：未配置收款用户列表
     * - `RESERVATION_INFO_NOT_MATCH`：转账与预约信息不一致
     * - `RESERVATION_SCENE_NOT_MATCH`：转账场景与预约不一致
     * - `RESERVATION_STATE_INVALID`：预约单状态异常
     * - `TRANSFER_QUOTA_EXCEED`：超过单笔收款额度
     * - `TRANSFER_REMARK_SET_FAIL`：转账备注设置失败
     * - `TRANSFER_RISK`：转账存在风险
     * - `TRANSFER_SCENE_INVALID`：转账场景不可用
     * - `TRANSFER_SCENE_UNAVAILABLE`：未获取该转账场景
     * - `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`：超过关联订单转账金额
     * - `RELATED_ORDER_TRANSFER_COUNT_EXCEED`：超过关联订单转账次数
     * - `BUDGET_NOT_ENOUGH`：预算不足
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH';
    /**
     * 单据创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 最后一次状态变更时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 收款方式类型
     *
     * 转账成功后才有，`CFT` 是微信零钱，`WPHK` 是香港钱包零钱。
     * @example 'WECHAT_BALANCE'
     */
    payment_method_type?: string;
  }
  /**
   * 商家转账通知
   *
   * `MCHTRANSFER.BILL.FINISHED`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
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
    event_type: 'MCHTRANSFER.BILL.FINISHED';
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
     * @example '商家转账'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
