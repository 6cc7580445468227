// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Violation.Appeal {
  /** 商户平台申诉通知：收到的报文 */
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
    event_type: 'VIOLATION.APPEAL';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商户平台申诉'
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
      original_type: 'violation';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'violation'
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
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 子商户公司名称
     *
     * 长度 ≤ 64
     * @example '腾讯科技（深圳）有限公司'
     */
    company_name: string;
    /**
     * 通知单号
     *
     * 用它给通知去重。
     *
     * 长度 ≤ 128
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    record_id: string;
    /**
     * 处罚方案
     *
     * 长度 ≤ 2048
     * @example '延迟结算'
     */
    punish_plan: string;
    /**
     * 处罚时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    punish_time: string;
    /**
     * 处罚详情
     *
     * 长度 ≤ 128
     * @example '延长商户账期7天'
     */
    punish_description: string;
    /**
     * 风险类型
     *
     * - `ONE_YUAN_PURCHASES`：一元购
     * - `MULTI_LEVEL_DISTRIBUTION_REBATE`：多级分销返利
     * - `PROHIBITED_BUSINESS_CATEGORIES`：禁止经营的类目
     * - `CASH_ADVANCE_VIA_CREDIT_CARD`：信用卡套现
     * - `INDUCING_USERS_TO_MAKE_PAYMENTS`：诱导用户付款
     * - `FRAUD`：欺诈
     * - `MALICIOUS_FAN_COUNT_BOOSTING`：恶意刷粉
     * - `CROSS_CATEGORY_ACTIVITIES`：跨类目活动
     * - `CROSS_CATEGORY_BUSINESS`：跨类目经营
     * - `GAMBLING`：赌博
     * - `LEWD_CONTENT`：色情
     * - `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`：无证经营支付结算
     * - `INVESTMENT`：投资
     * - `TRANSACTION_DISPUTE`：交易纠纷
     * - `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`：境内支付接口跨境使用
     * - `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`：超出监管核准的境外经营
     * - `UNUSUAL_TRANSACTION`：异常交易
     * - `UNLICENSED_BUSINESS`：无证经营
     * - `WEALTH_INVESTMENT`：投资理财
     * - `AFFILIATED_TO_A_VIOLATING_ENTITY`：关联违规主体
     * - `INVOLVED_IN_A_JUDICIAL_CASE`：涉及司法案件
     * - `INCORRECT_INFORMATION_SUBMITTED`：提交资料有误
     * - `APPEAL_SUCCESSFUL`：申诉成功
     * - `REPORTED_BY_OTHERS`：被他人举报
     * - `VIOLATING_SMART_CATERING_ACTIVITIES`：违反智慧餐饮活动规则
     * - `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`：一个商户号多个商户使用
     * - `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`：跨境支付接口跨区使用
     * - `UNUSUAL_REAL_TIME_TRANSACTION`：实时交易异常
     * - `UNACCEPTABLE_DOCUMENTS`：资料不合格
     * - `LARGE_AMOUNT_TRANSACTION`：大额交易
     * - `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`：商户均已确认开户意愿
     * - `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`：未确认开户意愿
     * - `INACTIVE_TRANSACTION`：交易不活跃
     * - `OTHER_UNUSUAL_ACTIVITIES`：其他异常行为
     */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES';
    /**
     * 风险描述
     *
     * 长度 ≤ 2048
     * @example '交易异常'
     */
    risk_description: string;
  }
  /**
   * 商户平台申诉通知
   *
   * `VIOLATION.APPEAL`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
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
    event_type: 'VIOLATION.APPEAL';
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
     * @example '商户平台申诉'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
