// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 多次优惠使用详情 */
  interface CouponUsageDetail {
    /**
     * 券核销请求单号
     *
     * 核销之后才有，是核销时传入的流水号。
     * @example '34657_20250101_123456'
     */
    use_request_no?: string;
    /**
     * 核销时间
     *
     * 核销之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-24T00:00:00+08:00'
     */
    use_time?: string;
    /**
     * 关联微信支付订单信息
     *
     * 核销之后且用支付单核销的才有；用支付分服务订单核销的看 `associated_pay_score_order_info`。
     *
     * 字段：`transaction_id`、`out_trade_no`、`mchid`、`sub_mchid`
     */
    associated_order_info?: CouponUsageDetail.AssociatedOrderInfo;
    /**
     * 券核销的关联微信支付分订单信息
     *
     * 核销之后且用支付分服务订单核销的才有；用支付单核销的看 `associated_order_info`。
     *
     * 字段：`order_id`、`out_order_no`、`mchid`、`sub_mchid`
     */
    associated_pay_score_order_info?: CouponUsageDetail.AssociatedPayScoreOrderInfo;
    /**
     * 退券请求单号
     *
     * 退过券才有，是退券时传入的流水号。
     * @example 'MCHRETURN202611201234'
     */
    return_request_no?: string;
    /**
     * 退券时间
     *
     * 退过券才有。
     *
     * RFC 3339 时间，含时区
     * @example '2025-07-20T14:29:35+08:00'
     */
    return_time?: string;
    /**
     * 优惠金额
     *
     * 这张券实际减了多少；全场折扣券是核销时你传的金额。
     *
     * 单位 分
     * @example 0
     */
    saved_amount?: number;
  }
  namespace CouponUsageDetail {
    /** 关联微信支付订单信息 */
    type AssociatedOrderInfo = AssociatedOrderInfo.Common & (AssociatedOrderInfo.WithTransactionIdWithoutOutTradeNo | AssociatedOrderInfo.WithTransactionIdWithOutTradeNo2 | AssociatedOrderInfo.WithOutTradeNoWithOutTradeNo2);
    namespace AssociatedOrderInfo {
      interface Common {
        /**
         * 子商户号
         *
         * 填了 `out_trade_no`、订单又是服务商下的，须填下单时的子商户号；直连商户下的不填。
         * @example '1234567890'
         */
        sub_mchid?: string;
      }
      interface WithTransactionIdWithoutOutTradeNo {
        /**
         * 微信支付单号
         *
         * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
         *
         * 与 `out_trade_no` 至少返回一项
         * @example '4200000000123456789123456789'
         */
        transaction_id: string;
        out_trade_no?: never;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 返回 `out_trade_no` 时必返
         * @example '1234567890'
         */
        mchid?: string;
      }
      interface WithTransactionIdWithOutTradeNo2 {
        /**
         * 微信支付单号
         *
         * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
         *
         * 与 `out_trade_no` 至少返回一项
         * @example '4200000000123456789123456789'
         */
        transaction_id: string;
        /**
         * 商户订单号
         *
         * 这笔支付下单或扣款时传入的单号。
         *
         * 与 `transaction_id` 至少返回一项；须与 `mchid` 同返
         * @example 'trade_no_20250724123456'
         */
        out_trade_no: string;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 返回 `out_trade_no` 时必返
         * @example '1234567890'
         */
        mchid: string;
      }
      interface WithOutTradeNoWithOutTradeNo2 {
        /**
         * 微信支付单号
         *
         * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
         *
         * 与 `out_trade_no` 至少返回一项
         * @example '4200000000123456789123456789'
         */
        transaction_id?: string;
        /**
         * 商户订单号
         *
         * 这笔支付下单或扣款时传入的单号。
         *
         * 与 `transaction_id` 至少返回一项；须与 `mchid` 同返
         * @example 'trade_no_20250724123456'
         */
        out_trade_no: string;
        /**
         * 商户号
         *
         * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
         *
         * 返回 `out_trade_no` 时必返
         * @example '1234567890'
         */
        mchid: string;
      }
    }
    /** 券核销的关联微信支付分订单信息 */
    interface AssociatedPayScoreOrderInfo {
      /** 微信支付服务订单号 */
      order_id?: string;
      /**
       * 商户服务订单号
       *
       * 字符集 `0-9 A-Z a-z _ | -`
       * @example '1234323JKHDFE1243252'
       */
      out_order_no?: string;
      /**
       * 商户号
       * @example '1230000109'
       */
      mchid?: string;
      /**
       * 子商户号
       * @example '19000000001'
       */
      sub_mchid?: string;
    }
  }
}
