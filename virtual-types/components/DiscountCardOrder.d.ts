// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 先享卡订单 */
  interface DiscountCardOrder {
    /**
     * 先享卡订单号
     *
     * 长度 ≤ 64
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    out_order_no: string;
    /**
     * 先享卡ID
     *
     * 长度 ≤ 64
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    discount_card_id: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_trade_no: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 微信支付交易单号
     *
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
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
     * 先享卡开始时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    card_begin_time: string;
    /**
     * 先享卡结束时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    card_end_time: string;
    /**
     * 先享卡名称
     *
     * 长度 ≤ 20
     * @example '五一品牌活动'
     */
    card_name: string;
    /**
     * 目标描述
     *
     * 长度 ≤ 15
     * @example '购买商品3次'
     */
    objective_description: string;
    /**
     * 奖励描述
     *
     * 长度 ≤ 15
     * @example '每次减5元'
     */
    reward_description: string;
    /**
     * 预估奖励金额
     *
     * 单位 分
     * @example 1000
     */
    estimated_reward_amount: number;
    /**
     * 线上使用说明
     *
     * 长度 ≤ 50
     * @example '仅限商户APP使用'
     */
    online_instructions?: string;
    /**
     * 线下使用说明
     *
     * 长度 ≤ 50
     * @example '仅限商户门店使用'
     */
    offline_instructions?: string;
    /**
     * 订单状态
     *
     * `CHARGED` 才收到钱，`NO_CHARGE` 是不用收；`SETTLING`、`CHARGING` 须再查。
     *
     * - `CREATED`：订单已创建
     * - `SETTLING`：订单结算中
     * - `CHARGING`：订单扣款中
     * - `CHARGED`：订单扣款成功
     * - `NO_CHARGE`：订单无需扣款
     * - `REVOKED`：订单已取消
     * @example 'CREATED'
     */
    state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED';
    /**
     * 总金额
     *
     * 单位 分
     * @example 1000
     */
    total_amount?: number;
    /**
     * 扣除金额
     *
     * 单位 分
     * @example 1000
     */
    deduction_amount?: number;
    /**
     * 结算金额
     *
     * 单位 分
     * @example 1000
     */
    settlement_amount?: number;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 支付时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pay_time?: string;
    /**
     * 目标达成明细列表
     *
     * 字段：`objective_serial_no`、`objective_id`、`name`、`unit`、`performance_description`、`performance_type`、`count`、`performance_time`、`remark`
     */
    objectives?: DiscountCardOrder.Objectives[];
    /**
     * 奖励明细列表
     *
     * 字段：`reward_serial_no`、`reward_id`、`name`、`unit`、`description`、`reward_type`、`count`、`amount`、`reward_time`、`remark`
     */
    rewards?: DiscountCardOrder.Rewards[];
  }
  namespace DiscountCardOrder {
    interface Objectives {
      /**
       * 目标流水号
       * @example '578354545'
       */
      objective_serial_no: string;
      /**
       * 先享卡目标ID
       * @example 123456
       */
      objective_id: number;
      /**
       * 目标名称
       * @example '一周购买三次商品'
       */
      name?: string;
      /**
       * 目标单位
       * @example '个'
       */
      unit?: string;
      /**
       * 履约描述
       * @example '购买商品'
       */
      performance_description: string;
      /**
       * 履约类型
       *
       * - `INCREASE`：增加
       * - `DECREASE`：减少
       * @example 'INCREASE'
       */
      performance_type: 'INCREASE' | 'DECREASE';
      /**
       * 目标数量
       * @example 1
       */
      count: number;
      /**
       * 履约时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      performance_time: string;
      /**
       * 备注说明
       * @example '特价商品'
       */
      remark?: string;
    }
    interface Rewards {
      /**
       * 奖励流水号
       * @example '578354'
       */
      reward_serial_no: string;
      /**
       * 先享卡奖励ID
       * @example 123456
       */
      reward_id: number;
      /**
       * 奖励名称
       * @example '八折优惠'
       */
      name?: string;
      /**
       * 奖励单位
       * @example '个'
       */
      unit?: string;
      /**
       * 奖励描述
       * @example '购买商品'
       */
      description: string;
      /**
       * 奖励类型
       *
       * - `INCREASE`：增加
       * - `DECREASE`：减少
       * @example 'INCREASE'
       */
      reward_type: 'INCREASE' | 'DECREASE';
      /**
       * 奖励数量
       * @example 1
       */
      count: number;
      /**
       * 奖励金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 奖励时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      reward_time: string;
      /**
       * 备注说明
       * @example '特价商品'
       */
      remark?: string;
    }
  }
}
