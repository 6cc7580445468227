// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.OutTradeNo {
  interface _combine_out_trade_no_ {
    /**
     * 还款单查询
     *
     * `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`（服务商）
     */
    get(config: _combine_out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_combine_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.OutTradeNo._combine_out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 还款单订单号
     *
     * 由你生成，整笔还款合单一个，须先存下再下单。
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
  }
  interface WellformedResponse {
    /**
     * 还款服务商AppID
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 还款服务商商户号
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 还款单订单号
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 还款单微信支付订单号
     * @example '4200002026202612011234567890'
     */
    combine_transaction_id: string;
    /**
     * 还款支付者信息
     *
     * 字段：`openid`
     */
    combine_payer_info?: WellformedResponse.CombinePayerInfo;
    /**
     * 还款明细单信息列表
     *
     * 字段：`mchid`、`sub_mchid`、`out_trade_no`、`transaction_id`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`amount`
     */
    sub_orders?: WellformedResponse.SubOrders[];
  }
  namespace WellformedResponse {
    /** 还款支付者信息 */
    interface CombinePayerInfo {
      /**
       * 用户服务商标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    interface SubOrders {
      /**
       * 还款单发起商户号
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 还款明细单订单号
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 还款明细单微信支付订单号
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 交易类型
       *
       * - `REPAYMENT`：还款
       * @example 'REPAYMENT'
       */
      trade_type?: 'REPAYMENT';
      /**
       * 交易状态
       *
       * - `SUCCESS`：支付成功
       * - `NOTPAY`：未支付
       * - `CLOSED`：已关闭
       * @example 'SUCCESS'
       */
      trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED';
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
       * 子单金额信息
       *
       * 字段：`total_amount`、`currency`、`payer_amount`、`payer_currency`
       */
      amount?: SubOrders.Amount;
    }
    namespace SubOrders {
      /** 子单金额信息 */
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
        currency?: string;
        /**
         * 现金支付金额
         *
         * 单位 分
         * @example 10
         */
        payer_amount: number;
        /**
         * 现金支付币种
         * @example 'CNY'
         */
        payer_currency?: string;
      }
    }
  }
}
