// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 免押服务订单 */
  interface PayAfterOrder {
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /** 商户号 */
    mchid?: string;
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no?: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id?: string;
    /**
     * 状态
     *
     * - `CREATED`：商户下单已受理
     * - `USER_ACCEPTED`：用户成功使用服务
     * - `FINISHED`：商户完结订单
     * - `USER_PAID`：用户订单支付成功
     * - `REVOKED`：商户撤销订单
     * - `EXPIRED`：订单已失效
     */
    state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED';
    /**
     * 标识用户订单使用情况
     *
     * - `1`：未使用服务
     * - `2`：已使用服务
     */
    finish_type?: 1 | 2;
    /**
     * 服务开始时间
     *
     * 正则 `^(?:\d{8}|\d{14}|OnAccept)$`
     */
    service_start_time?: string;
    /**
     * 服务结束时间
     *
     * 正则 `^(?:\d{8}|\d{14})$`
     */
    service_end_time?: string;
    /**
     * 实际服务开始时间
     *
     * 正则 `^(?:\d{8}|\d{14}|OnAccept)$`
     */
    real_service_start_time?: string;
    /**
     * 实际服务结束时间
     *
     * 正则 `^(?:\d{8}|\d{14})$`
     */
    real_service_end_time?: string;
    /**
     * 支付完成时间
     *
     * 正则 `^(?:\d{8}|\d{14})$`
     */
    pay_succ_time?: string;
    /** 开始使用服务的地点 */
    service_start_location?: string;
    /** 预计服务结束的地点 */
    service_end_location?: string;
    /** 开始使用服务的地点 */
    real_service_start_location?: string;
    /** 预计服务结束的地点 */
    real_service_end_location?: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     */
    service_introduction?: string;
    /**
     * 后付费
     *
     * 字段：`fee_name`、`fee_count`、`fee_amount`、`fee_desc`
     */
    fees?: PayAfterOrder.Fees[];
    /**
     * 商户优惠
     *
     * 字段：`discount_name`、`discount_amount`、`discount_desc`
     */
    discounts?: PayAfterOrder.Discounts[];
    /**
     * 订单风险金额
     *
     * 单位 分
     */
    risk_amount?: number;
    /**
     * 总金额
     *
     * 单位 分
     */
    total_amount?: number;
    /**
     * 商户数据包
     *
     * 创建订单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 256
     */
    attach?: string;
    /** 完结凭证 */
    finish_ticket?: string;
    /** 结单交易单号 */
    finish_transaction_id?: string;
    /**
     * 支付方式
     *
     * - `MchChannelPayType`：商户渠道支付
     */
    pay_type?: 'MchChannelPayType';
  }
  namespace PayAfterOrder {
    /** 服务费用 */
    interface Fees {
      /** 付费项目名称 */
      fee_name?: string;
      /** 付费项目数量 */
      fee_count?: number;
      /**
       * 付费项目总金额
       *
       * 单位 分
       */
      fee_amount?: number;
      /** 描述计费规则 */
      fee_desc?: string;
    }
    /** 服务费用优惠 */
    interface Discounts {
      /**
       * 优惠名称
       *
       * 长度 ≤ 20
       * @example '满20减1元'
       */
      discount_name?: string;
      /**
       * 商品优惠金额
       *
       * 单位 分
       */
      discount_amount?: number;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      discount_desc?: string;
    }
  }
}
