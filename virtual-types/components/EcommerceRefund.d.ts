// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 电商收付通退款单 */
  interface EcommerceRefund {
    /**
     * 微信退款单号
     *
     * 受理退款后由微信支付生成，须存下，发起异常退款和对账都要用它。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 退款渠道
     *
     * 不是 `ORIGINAL` 就没有原路退回，向用户解释钱去了哪里时看它。
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
     * 退款成功后可给用户看，说明钱退到了哪里：哪家银行、尾号多少的卡，或零钱等。文字由微信支付拼好，别拆开解析。
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account?: string;
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 微信支付受理退款的时刻，不是退到用户账上的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     *
     * `PROCESSING` 须等退款通知或再查；`ABNORMAL` 是退不回用户原卡，须到商户平台「交易中心」处理，或发起异常退款；`CLOSED` 的这笔没有退出去。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：退款成功
     * - `CLOSED`：退款关闭
     * - `PROCESSING`：退款处理中
     * - `ABNORMAL`：退款异常
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL';
    /**
     * 退款金额信息
     *
     * 字段：`refund`、`from`、`payer_refund`、`discount_refund`、`currency`、`advance`
     */
    amount: EcommerceRefund.Amount;
    /**
     * 营销详情
     *
     * 用了优惠才有。里面是一段 JSON 文本，须再解析一次。
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`
     */
    promotion_detail?: EcommerceRefund.PromotionDetail[];
    /**
     * 退款出资商户
     *
     * 实际由谁出资以这里为准，申请时传的只是意愿。退款资金还没扣时没有它，须查单。
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
     * 钱是从哪个账户退的，对账用；`UNSETTLED` 表示用的是未结算的交易款。
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
       * 本次退的总额，含退回的代金券；用户实际收到的现金看 `payer_refund`。
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
       * 用户实际收到的现金，不含退回的代金券；`refund` 减去它就是退回的券额。
       *
       * 单位 分
       * @example 888
       */
      payer_refund: number;
      /**
       * 优惠退款金额
       *
       * 退回的代金券额，按退款占订单的比例算；用户收到的现金看 `payer_refund`。
       *
       * 单位 分
       * @example 10
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
       * 这笔退款里由平台先垫的部分，之后可向二级商户收回。
       *
       * 单位 分
       * @example 10
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
         * @example 100
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
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
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
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 优惠退款金额
       *
       * 这张券退回的金额；退款总额减去各张券的退回就是现金。
       *
       * 单位 分
       * @example 10
       */
      refund_amount: number;
    }
  }
}
