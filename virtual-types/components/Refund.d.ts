// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 退款单 */
  interface Refund {
    /**
     * 微信支付退款号
     *
     * 长度 ≤ 32；字符集 `0-9`
     * @example '50000000382019052709732678859'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | @ -`
     * @example '1217752501201407033233368018'
     */
    out_refund_no: string;
    /**
     * 微信支付订单号
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
     * - `ORIGINAL`：原路退款
     * - `BALANCE`：退回到余额
     * - `OTHER_BALANCE`：退到其他余额账户
     * - `OTHER_BANKCARD`：退到其他银行卡
     * @example 'ORIGINAL'
     */
    channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD';
    /**
     * 退款入账账户
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account: string;
    /**
     * 退款成功时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2020-12-01T16:18:12+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2020-12-01T16:18:12+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     *
     * - `SUCCESS`：退款成功
     * - `CLOSED`：退款关闭
     * - `PROCESSING`：退款处理中
     * - `ABNORMAL`：退款异常
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL';
    /**
     * 资金账户
     *
     * - `UNSETTLED`：未结算资金
     * - `AVAILABLE`：可用余额
     * - `UNAVAILABLE`：不可用余额
     * - `OPERATION`：运营账户
     * - `BASIC`：基本账户
     * @example 'UNSETTLED'
     */
    funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC';
    /**
     * 金额信息
     *
     * 字段：`total`、`refund`、`from`、`payer_total`、`payer_refund`、`settlement_refund`、`settlement_total`、`discount_refund`、`currency`、`refund_fee`
     */
    amount: Refund.Amount;
    /**
     * 优惠退款信息
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`goods_detail`
     */
    promotion_detail?: Refund.PromotionDetail[];
  }
  namespace Refund {
    /** 金额信息 */
    interface Amount {
      /**
       * 订单金额
       *
       * 单位 分
       * @example 100
       */
      total: number;
      /**
       * 退款金额
       *
       * 单位 分
       * @example 100
       */
      refund: number;
      /**
       * 退款出资账户及金额
       *
       * 字段：`account`、`amount`
       */
      from?: Amount.From[];
      /**
       * 用户支付金额
       *
       * 单位 分
       * @example 90
       */
      payer_total: number;
      /**
       * 用户退款金额
       *
       * 单位 分
       * @example 90
       */
      payer_refund: number;
      /**
       * 应结退款金额
       *
       * 单位 分
       * @example 100
       */
      settlement_refund: number;
      /**
       * 应结订单金额
       *
       * 单位 分
       * @example 100
       */
      settlement_total: number;
      /**
       * 优惠退款金额
       *
       * 单位 分
       * @example 10
       */
      discount_refund: number;
      /**
       * 退款币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency: string;
      /**
       * 手续费退款金额
       *
       * 单位 分
       * @example 100
       */
      refund_fee?: number;
    }
    namespace Amount {
      /** 退款出资账户及金额 */
      interface From {
        /**
         * 出资账户类型
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
       * - `GLOBAL`：全场
       * - `SINGLE`：单品
       * @example 'SINGLE'
       */
      scope: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
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
      /**
       * 商品列表
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`unit_price`、`refund_amount`、`refund_quantity`
       */
      goods_detail?: PromotionDetail.GoodsDetail[];
    }
    namespace PromotionDetail {
      /** 退款商品 */
      interface GoodsDetail {
        /**
         * 商户侧商品编码
         *
         * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
         * @example '1217752501201407033233368018'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         *
         * 长度 ≤ 32
         * @example '1001'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         *
         * 长度 ≤ 256
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品单价
         *
         * 单位 分
         * @example 528800
         */
        unit_price: number;
        /**
         * 商品退款金额
         *
         * 单位 分
         * @example 528800
         */
        refund_amount: number;
        /**
         * 商品退货数量
         * @example 1
         */
        refund_quantity: number;
      }
    }
  }
}
