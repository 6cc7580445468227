// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 退款单 */
  interface Refund {
    /**
     * 微信支付退款号
     *
     * 受理退款后由微信支付生成，须存下，发起异常退款和对账都要用它。
     *
     * 长度 ≤ 32；字符集 `0-9`
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 原支付单的商户侧订单号，用它找到自己系统里的订单。支付分的扣款单由微信支付代为生成这个号，与服务订单的 `out_order_no` 不同。
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
     * 退款成功后可给用户看，说明钱退到了哪里：哪家银行、尾号多少的卡，或零钱等。文字由微信支付拼好，别拆开解析。
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account: string;
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
     * 钱是从哪个账户退的，对账用；`UNSETTLED` 表示用的是还没结算给你的交易款。
     *
     * - `UNSETTLED`：未结算资金
     * - `AVAILABLE`：可用余额
     * - `UNAVAILABLE`：不可用余额
     * - `OPERATION`：运营账户
     * - `BASIC`：基本账户
     * - `ECNY_BASIC`：数字人民币基本账户
     * @example 'UNSETTLED'
     */
    funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC';
    /**
     * 金额信息
     *
     * 字段：`total`、`refund`、`from`、`payer_total`、`payer_refund`、`settlement_refund`、`settlement_total`、`discount_refund`、`currency`、`refund_fee`、`advance`
     *
     * 与部分接口的官方页面不同：`account`、`amount`：页面的表格少写了一层 from；同一页的应答示例里它在 from 之内。
     */
    amount: Refund.Amount;
    /**
     * 优惠退款信息
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`goods_detail`
     *
     * 与部分接口的官方页面不同：`goods_name`、`refund_quantity`、`unit_price` 等 4 个字段：页面的表格少写了一层 goods_detail；同一页的应答示例里它在 goods_detail 之内。
     */
    promotion_detail?: Refund.PromotionDetail[];
    /**
     * 退款出资商户
     *
     * 说明退款由谁出资。
     *
     * - `REFUND_SOURCE_PARTNER_ADVANCE`：服务商垫付
     * - `REFUND_SOURCE_SUB_MERCHANT`：子商户出资
     * - `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`：子商户垫付
     * @example 'REFUND_SOURCE_SUB_MERCHANT'
     */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE';
  }
  namespace Refund {
    /** 金额信息 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 分
       * @example 100
       */
      total: number;
      /**
       * 退款金额
       *
       * 本次退的总额，含退回的代金券；用户实际收到的现金看 `payer_refund`。
       *
       * 单位 分
       * @example 100
       */
      refund: number;
      /**
       * 退款出资账户及金额
       *
       * 申请退款时指定了出资账户才有。
       *
       * 字段：`account`、`amount`
       */
      from?: Amount.From[];
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 90
       */
      payer_total: number;
      /**
       * 用户退款金额
       *
       * 用户实际收到的现金，不含退回的代金券；`refund` 减去它就是退回的券额。
       *
       * 单位 分
       * @example 90
       */
      payer_refund: number;
      /**
       * 应结退款金额
       *
       * 退款金额减去其中的免充值券。
       *
       * 单位 分
       * @example 100
       */
      settlement_refund: number;
      /**
       * 应结订单金额
       *
       * 订单金额减去免充值券，微信支付按它结算给商户。
       *
       * 单位 分
       * @example 100
       */
      settlement_total: number;
      /**
       * 优惠退款金额
       *
       * 退回的代金券额，按退款占订单的比例算；用户收到的现金看 `payer_refund`。
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
       * 微信支付退还给商户的交易手续费，按退款比例算，与退给用户的钱无关。
       *
       * 单位 分
       * @example 100
       */
      refund_fee?: number;
      /**
       * 垫付金额
       *
       * 单位 分
       * @example 10
       */
      advance?: number;
    }
    namespace Amount {
      /** 退款出资账户及金额 */
      interface From {
        /**
         * 出资账户类型
         *
         * 退款从可用余额还是不可用余额（冻结、待分账的钱）里出。
         *
         * - `AVAILABLE`：可用余额
         * - `UNAVAILABLE`：不可用余额
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 from，把这两个字段列在 amount 之下；其余页面都写必填。
         * @example 'AVAILABLE'
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /**
         * 出资金额
         *
         * 从这个账户出多少，各账户合计须等于退款金额。
         *
         * 单位 分
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 from，把这两个字段列在 amount 之下；其余页面都写必填。
         * @example 100
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
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       * - `CASH`：预充值：资金随订单结算给商户
       * - `NOCASH`：免充值：没有资金结算给商户
       *
       * 与官方页面不同：页面的表格只写 CASH 和 NOCASH，自己的应答示例却是 DISCOUNT；COUPON 和它同属一套旧写法。
       * @example 'DISCOUNT'
       */
      type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH';
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
       * 这张券退回的金额，不是退给用户的现金。
       *
       * 单位 分
       * @example 10
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
         * 与下单时传的编码一致。
         *
         * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
         * @example '1217752501202611203233368018'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         *
         * 与下单时传的编码一致，当时没传就不传。
         *
         * 长度 ≤ 32
         * @example '1001'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         *
         * 与下单时传的名称一致。
         *
         * 长度 ≤ 256
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品单价
         *
         * 与下单时传的单价一致。
         *
         * 单位 分
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
         * @example 100
         */
        unit_price: number;
        /**
         * 商品退款金额
         *
         * 这件商品这次退的钱。
         *
         * 单位 分
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
         * @example 100
         */
        refund_amount: number;
        /**
         * 商品退货数量
         *
         * 这件商品这次退几件。
         *
         * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
         * @example 1
         */
        refund_quantity: number;
      }
    }
  }
}
