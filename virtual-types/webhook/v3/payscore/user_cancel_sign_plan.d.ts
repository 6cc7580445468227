// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Payscore.User_cancel_sign_plan {
  /** 取消签约通知：收到的报文 */
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
    event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN';
    /**
     * 回调摘要
     * @example '取消签约'
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
      original_type: 'payscore';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'payscore'
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
     * 计划签约ID
     * @example '01010033210001424338000019876258'
     */
    sign_plan_id: string;
    /**
     * 签约计划用户服务商应用下的OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 签约计划用户子商户应用下的OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
    /**
     * 计划所属服务
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 服务商AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户AppID
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 商户侧签约计划号
     * @example '1234323JKHDFE1243252'
     */
    merchant_sign_plan_no: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    merchant_callback_url: string;
    /**
     * 签约所属计划ID
     * @example '01000033210000324638000000376258'
     */
    plan_id: string;
    /**
     * 目前用户进行到的计划详情序号
     * @example 2
     */
    going_detail_no?: number;
    /**
     * 计划签约状态
     *
     * - `UNSIGNED`：未签约
     * - `SIGNED`：已签约
     * @example 'UNSIGNED'
     */
    sign_state: 'UNSIGNED' | 'SIGNED';
    /**
     * 签约计划取消时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_sign_time?: string;
    /**
     * 签约计划取消类型
     *
     * - `NOT_CANCEL`：未取消
     * - `USER`：用户取消
     * - `MERCHANT`：商户取消
     * - `REVOKE_SERVICE`：解除服务时取消
     * @example 'NOT_CANCEL'
     */
    cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE';
    /**
     * 签约计划取消原因
     * @example '用户放弃课程'
     */
    cancel_reason?: string;
    /**
     * 签约计划的名称
     * @example '瑜伽晨练课10次'
     */
    plan_name: string;
    /**
     * 签约计划的过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    plan_over_time: string;
    /**
     * 签约计划原总金额
     *
     * 单位 分
     * @example 150000
     */
    total_origin_price: number;
    /**
     * 签约计划扣费次数
     * @example 10
     */
    deduction_quantity: number;
    /**
     * 签约计划实际总金额
     *
     * 单位 分
     * @example 120000
     */
    total_actual_price: number;
    /**
     * 签约计划明细列表
     *
     * 字段：`plan_detail_no`、`original_price`、`plan_discount_description`、`actual_price`、`plan_detail_state`、`order_id`、`merchant_plan_detail_no`、`plan_detail_name`、`actual_pay_price`、`use_time`、`complete_time`、`cancel_time`
     */
    signed_detail_list?: WeChatPay.Components.SignedPlanDetail[];
    /**
     * 签约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    sign_time?: string;
  }
  /**
   * 取消签约通知
   *
   * `PAYSCORE.USER_CANCEL_SIGN_PLAN`
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
    event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '取消签约'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
