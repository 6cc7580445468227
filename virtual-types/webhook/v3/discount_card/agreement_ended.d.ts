// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Discount_card.Agreement_ended {
  /** 先享卡守约状态变化通知：收到的报文 */
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
    event_type: 'DISCOUNT_CARD.AGREEMENT_ENDED';
    /**
     * 回调摘要
     * @example '先享卡守约状态变化'
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
      /**
       * 加密前的资源类型
       * @example 'discount_card'
       */
      original_type: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'discount_card'
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
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 先享卡ID
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    card_id?: string;
    /**
     * 先享卡模板ID
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    card_template_id?: string;
    /**
     * 创卡时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 目标列表
     *
     * 字段：`objective_id`、`name`、`count`、`unit`、`description`、`objective_completion_records`
     */
    objectives?: Resource.Objectives[];
    /**
     * 商户领卡号
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code?: string;
    /**
     * 优惠列表
     *
     * 字段：`reward_id`、`name`、`count_type`、`count`、`unit`、`amount`、`description`、`reward_usage_records`
     */
    rewards?: Resource.Rewards[];
    /**
     * 状态
     * @example 'ONGOING'
     */
    state?: string;
    /**
     * 约定时间期限
     *
     * 字段：`begin_time`、`end_time`
     */
    time_range?: Resource.TimeRange;
    /**
     * 享受优惠总金额
     *
     * 单位 分
     * @example 100
     */
    total_amount?: number;
    /**
     * 未完成约定原因
     * @example 'DUE_TO_QUIT'
     */
    unfinished_reason?: string;
  }
  namespace Resource {
    interface Objectives {
      /**
       * 目标ID
       * @example '123456'
       */
      objective_id: string;
      /**
       * 目标名称
       * @example '一周购买三次商品'
       */
      name: string;
      /**
       * 目标数量
       * @example 1
       */
      count: number;
      /**
       * 目标单位
       * @example '次'
       */
      unit: string;
      /**
       * 目标描述
       * @example '特价商品'
       */
      description?: string;
      /**
       * 目标完成记录
       *
       * 字段：`objective_completion_serial_no`、`objective_id`、`completion_time`、`completion_type`、`description`、`completion_count`、`remark`
       */
      objective_completion_records?: Objectives.ObjectiveCompletionRecords[];
    }
    namespace Objectives {
      interface ObjectiveCompletionRecords {
        /**
         * 目标完成流水号
         * @example '578354545'
         */
        objective_completion_serial_no: string;
        /**
         * 目标ID
         * @example '123456'
         */
        objective_id: string;
        /**
         * 目标完成时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        completion_time: string;
        /**
         * 目标完成类型
         * @example 'INCREASE'
         */
        completion_type: string;
        /**
         * 目标完成描述
         * @example '购买商品'
         */
        description: string;
        /**
         * 目标完成数量
         * @example 1
         */
        completion_count: number;
        /**
         * 备注说明
         * @example '特价商品'
         */
        remark?: string;
      }
    }
    interface Rewards {
      /**
       * 优惠ID
       * @example '123456'
       */
      reward_id: string;
      /**
       * 优惠名称
       * @example '八折优惠'
       */
      name: string;
      /**
       * 优惠数量类型
       * @example 'COUNT_LIMIT'
       */
      count_type: string;
      /**
       * 优惠数量
       * @example 1
       */
      count: number;
      /**
       * 优惠单位
       * @example '个'
       */
      unit: string;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 优惠描述
       * @example '特价商品优惠'
       */
      description?: string;
      /**
       * 优惠使用记录列
       *
       * 字段：`reward_usage_serial_no`、`reward_id`、`usage_time`、`usage_type`、`description`、`usage_count`、`amount`、`remark`
       */
      reward_usage_records?: Rewards.RewardUsageRecords[];
    }
    namespace Rewards {
      interface RewardUsageRecords {
        /**
         * 优惠使用记录流水号
         * @example '578354'
         */
        reward_usage_serial_no: string;
        /**
         * 优惠ID
         * @example '123456'
         */
        reward_id: string;
        /**
         * 优惠使用时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        usage_time: string;
        /**
         * 优惠使用类型
         * @example 'INCREASE'
         */
        usage_type: string;
        /**
         * 优惠使用描述
         * @example '购买商品'
         */
        description: string;
        /**
         * 优惠使用数量
         * @example 1
         */
        usage_count: number;
        /**
         * 优惠金额
         *
         * 单位 分
         * @example 100
         */
        amount: number;
        /**
         * 备注说明
         * @example '特价商品'
         */
        remark?: string;
      }
    }
    /** 约定时间期限 */
    interface TimeRange {
      /**
       * 约定开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      begin_time: string;
      /**
       * 约定结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      end_time: string;
    }
  }
  /**
   * 先享卡守约状态变化通知
   *
   * `DISCOUNT_CARD.AGREEMENT_ENDED`
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
    event_type: 'DISCOUNT_CARD.AGREEMENT_ENDED';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '先享卡守约状态变化'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
