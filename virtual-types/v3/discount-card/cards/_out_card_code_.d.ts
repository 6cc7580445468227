// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards {
  interface _out_card_code_ {
    /**
     * 查询先享卡订单
     *
     * `GET /v3/discount-card/cards/{out_card_code}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
     */
    get(config: _out_card_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_card_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards._out_card_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户领卡号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 1–32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code: string;
  }
  interface WellformedResponse {
    /**
     * 先享卡ID
     *
     * 长度 ≤ 64
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    card_id: string;
    /**
     * 先享卡模板ID
     *
     * 长度 ≤ 64
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    card_template_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJ2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 商户领卡号
     *
     * 长度 ≤ 32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code: string;
    /**
     * 公众账号ID
     *
     * 长度 10–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 约定时间期限
     *
     * 字段：`begin_time`、`end_time`
     */
    time_range: WellformedResponse.TimeRange;
    /**
     * 状态
     *
     * 长度 ≤ 16
     * @example 'ONGOING'
     */
    state: string;
    /**
     * 未完成约定原因
     *
     * 长度 ≤ 16
     * @example 'DUE_TO_QUIT'
     */
    unfinished_reason?: string;
    /**
     * 享受优惠总金额
     *
     * 单位 分
     * @example 1000
     */
    total_amount?: number;
    /**
     * 用户退回优惠的付款信息
     *
     * 字段：`pay_amount`、`pay_state`、`transaction_id`、`pay_time`
     */
    pay_information?: WellformedResponse.PayInformation;
    /**
     * 创卡时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 目标列表
     *
     * 字段：`objective_id`、`name`、`count`、`unit`、`description`、`objective_completion_records`
     */
    objectives?: WellformedResponse.Objectives[];
    /**
     * 优惠列表
     *
     * 字段：`reward_id`、`name`、`count_type`、`count`、`unit`、`amount`、`description`、`reward_usage_records`
     */
    rewards?: WellformedResponse.Rewards[];
    /**
     * 邀请者用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJ2pxb1Q9zNjWUHsd'
     */
    sharer_openid?: string;
  }
  namespace WellformedResponse {
    /** 约定时间期限 */
    interface TimeRange {
      /**
       * 约定开始时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      begin_time: string;
      /**
       * 约定结束时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      end_time: string;
    }
    /** 用户退回优惠的付款信息 */
    interface PayInformation {
      /**
       * 付款金额
       *
       * 单位 分
       * @example 100
       */
      pay_amount: number;
      /** 付款状态 */
      pay_state: string;
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       *
       * 长度 ≤ 64
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 支付时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      pay_time?: string;
    }
    interface Objectives {
      /**
       * 目标ID
       *
       * 长度 ≤ 32
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
       *
       * 长度 ≤ 20
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
       *
       * 长度 ≤ 32
       * @example '123456'
       */
      reward_id: string;
      /**
       * 优惠名称
       *
       * 长度 ≤ 20
       * @example '八折优惠'
       */
      name: string;
      /**
       * 优惠数量类型
       *
       * 长度 ≤ 18
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
       *
       * 长度 ≤ 5
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
       *
       * 长度 ≤ 50
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
         *
         * 长度 ≤ 32
         * @example '578354'
         */
        reward_usage_serial_no: string;
        /**
         * 优惠ID
         *
         * 长度 ≤ 32
         * @example '123456'
         */
        reward_id: string;
        /**
         * 优惠使用时间
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        usage_time: string;
        /**
         * 优惠使用类型
         *
         * 长度 ≤ 8
         * @example 'INCREASE'
         */
        usage_type: string;
        /**
         * 优惠使用描述
         *
         * 长度 ≤ 20
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
         *
         * 长度 ≤ 50
         * @example '特价商品'
         */
        remark?: string;
      }
    }
  }
}
