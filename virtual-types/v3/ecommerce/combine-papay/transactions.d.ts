// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay {
  interface Transactions {
    /**
     * 电商合单委托代扣支付
     *
     * `POST /v3/ecommerce/combine-papay/transactions`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 电商合单委托代扣支付
     *
     * `POST /v3/ecommerce/combine-papay/transactions`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户appid
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     * @example 'P20150806125346'
     */
    combine_out_trade_no: string;
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
    /**
     * 子单信息
     *
     * 字段：`mchid`、`attach`、`amount`、`out_trade_no`、`sub_mchid`、`sub_appid`、`description`、`settle_info`、`sub_risk_info`
     */
    sub_orders?: JsonDataRequest.SubOrders[];
    /**
     * 风控信息
     * @example 'ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;'
     */
    risk_info?: string;
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 附加数据
       * @example '深圳分店'
       */
      attach?: string;
      /**
       * 订单金额
       *
       * 字段：`total_amount`、`currency`
       */
      amount: SubOrders.Amount;
      /**
       * 子单商户订单号
       * @example '20150806125346'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 二级商户appid
       * @example 'wxd678efh567hg6787'
       */
      sub_appid?: string;
      /**
       * 商品描述
       * @example '腾讯充值中心-QQ会员充值'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: SubOrders.SettleInfo;
      /**
       * 子单风控信息
       * @example 'ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;'
       */
      sub_risk_info?: string;
    }
    namespace SubOrders {
      /** 订单金额 */
      interface Amount {
        /**
         * 标价金额
         *
         * 单位：分
         * @example 100
         */
        total_amount: number;
        /**
         * 标价币种
         * @example 'CNY'
         */
        currency: string;
      }
      /** 结算信息 */
      interface SettleInfo {
        /** 是否指定分账 */
        profit_sharing?: boolean;
        /**
         * 补差金额
         *
         * 单位：分
         * @example 10
         */
        subsidy_amount?: number;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 合单商户APPID
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     * @example 'P20150806125346'
     */
    combine_out_trade_no: string;
    /**
     * 子单信息
     *
     * 字段：`mchid`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`transaction_id`、`out_trade_no`、`sub_mchid`、`sub_appid`、`amount`
     */
    sub_orders?: WellformedResponse.SubOrders[];
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    combine_payer_info?: WellformedResponse.CombinePayerInfo;
  }
  namespace WellformedResponse {
    interface SubOrders {
      /**
       * 子单商户号
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 交易类型
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
       * @example '深圳分店'
       */
      attach?: string;
      /**
       * 支付完成时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      success_time?: string;
      /**
       * 子单微信订单号
       * @example '1009660380201506130728806387'
       */
      transaction_id: string;
      /**
       * 子单商户订单号
       * @example '20150806125346'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 二级商户appid
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
         * 单位：分
         * @example 100
         */
        total_amount: number;
        /**
         * 标价币种
         * @example 'CNY'
         */
        currency: string;
        /**
         * 现金支付金额
         *
         * 单位：分
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
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
  }
}
