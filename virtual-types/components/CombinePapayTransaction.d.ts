// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 合单委托代扣订单 */
  interface CombinePapayTransaction {
    /**
     * 合单商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 子单信息
     *
     * 字段：`mchid`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`transaction_id`、`out_trade_no`、`sub_mchid`、`sub_appid`、`amount`
     */
    sub_orders?: CombinePapayTransaction.SubOrders[];
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    combine_payer_info?: CombinePapayTransaction.CombinePayerInfo;
  }
  namespace CombinePapayTransaction {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 交易类型
       *
       * 长度 ≤ 16
       * @example 'PAP'
       */
      trade_type: string;
      /**
       * 交易状态
       * @example 'SUCCESS'
       */
      trade_state: string;
      /**
       * 付款银行
       * @example 'CMC'
       */
      bank_type?: string;
      /**
       * 附加数据
       *
       * 下单时传入的内容原样返回，当时没传就没有。
       * @example '深圳分店'
       */
      attach?: string;
      /**
       * 支付完成时间
       *
       * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time?: string;
      /**
       * 子单微信订单号
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 子单商户订单号
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 二级商户AppID
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      sub_appid?: string;
      /**
       * 订单金额
       *
       * 字段：`total_amount`、`currency`、`payer_amount`、`payer_currency`
       */
      amount?: SubOrders.Amount;
    }
    namespace SubOrders {
      /** 订单金额 */
      interface Amount {
        /**
         * 标价金额
         *
         * 单位 分
         * @example 100
         */
        total_amount: number;
        /**
         * 标价币种
         *
         * 长度 ≤ 8
         * @example 'CNY'
         */
        currency: string;
        /**
         * 现金支付金额
         *
         * 单位 分
         * @example 10
         */
        payer_amount?: number;
        /**
         * 现金支付币种
         * @example 'CNY'
         */
        payer_currency?: string;
      }
    }
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
  }
}
