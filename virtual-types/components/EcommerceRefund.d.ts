// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 电商收付通退款单 */
  interface EcommerceRefund {
    /**
     * 微信退款单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example '1217752501201407033233368018'
     */
    out_refund_no: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 退款渠道
     *
     * 长度 ≤ 16
     *
     * - `ORIGINAL`：原路退款
     * - `BALANCE`：退回到余额
     * - `OTHER_BALANCE`：退到其他余额账户
     * - `OTHER_BANKCARD`：退到其他银行卡
     * @example 'ORIGINAL'
     */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD';
    /**
     * 退款入账账户
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account?: string;
    /**
     * 退款成功时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：退款成功
     * - `CLOSE`：退款关闭
     * - `PROCESSING`：退款处理中
     * - `ABNORMAL`：退款异常
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL';
    /**
     * 退款金额信息
     *
     * 字段：`refund`、`from`、`payer_refund`、`discount_refund`、`currency`、`advance`
     */
    amount: EcommerceRefund.Amount;
    /**
     * 营销详情
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`
     */
    promotion_detail?: EcommerceRefund.PromotionDetail[];
    /**
     * 退款出资商户
     *
     * 长度 ≤ 32
     *
     * - `REFUND_SOURCE_SUB_MERCHANT`：二级商户出资
     * - `REFUND_SOURCE_PARTNER_ADVANCE`：电商平台垫付
     * @example 'REFUND_SOURCE_SUB_MERCHANT'
     */
    refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE';
    /**
     * 资金账户
     *
     * 长度 ≤ 32
     *
     * - `AVAILABLE`：可用余额
     * - `UNSETTLED`：未结算资金
     * - `OPERATION`：运营账户
     * - `BASIC`：基本账户
     * - `ECNY_BASIC`：数字人民币基本账户
     * @example 'UNSETTLED'
     */
    funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC';
  }
  namespace EcommerceRefund {
    /** 退款金额信息 */
    interface Amount {
      /**
       * 退款金额
       *
       * 单位 分
       * @example 888
       */
      refund: number;
      /**
       * 退款出资账户及金额
       *
       * 字段：`account`、`amount`
       */
      from?: Amount.From[];
      /**
       * 用户退款金额
       *
       * 单位 分
       * @example 888
       */
      payer_refund: number;
      /**
       * 优惠退款金额
       *
       * 单位 分
       * @example 888
       */
      discount_refund?: number;
      /**
       * 退款币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 垫付金额
       *
       * 单位 分
       * @example 888
       */
      advance?: number;
    }
    namespace Amount {
      interface From {
        /**
         * 出资账户类型
         *
         * 长度 ≤ 32
         *
         * - `AVAILABLE`：可用余额
         * - `UNAVAILABLE`：不可用余额
         * @example 'AVAILABLE'
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /**
         * 出资金额
         *
         * 单位 分
         * @example 444
         */
        amount: number;
      }
    }
    /** 优惠退款详情 */
    interface PromotionDetail {
      /**
       * 券ID
       *
       * 长度 ≤ 32
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠范围
       *
       * 长度 ≤ 32
       *
       * - `GLOBAL`：全场
       * - `SINGLE`：单品
       * @example 'SINGLE'
       */
      scope: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * 长度 ≤ 32
       *
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       * @example 'DISCOUNT'
       */
      type: 'COUPON' | 'DISCOUNT';
      /**
       * 优惠券面额
       *
       * 单位 分
       * @example 5
       */
      amount: number;
      /**
       * 优惠退款金额
       *
       * 单位 分
       * @example 100
       */
      refund_amount: number;
    }
  }
}
