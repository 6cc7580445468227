// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.Id {
  interface _combine_transaction_id_ {
    /**
     * 个人收款交易通过微信支付订单号查单
     *
     * `GET /v3/combine-transactions/id/{combine_transaction_id}`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html
     */
    get(config: _combine_transaction_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_combine_transaction_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.Id._combine_transaction_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 交易单微信支付订单号
     *
     * 合单付款成功后由微信支付生成的整笔单号，从支付成功通知取得；不是商品单的 `transaction_id`。
     * @example '4200002026202612011234567890'
     */
    combine_transaction_id: string;
  }
  interface WellformedResponse {
    /**
     * 平台商户应用ID
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 平台商户号
     * @example '1230000109'
     */
    combine_mchid: string;
    /**
     * 交易单订单号
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 交易单微信支付订单号
     * @example '4200002026202612011234567890'
     */
    combine_transaction_id: string;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    combine_payer_info?: WellformedResponse.CombinePayerInfo;
    /**
     * 场景信息
     *
     * 字段：`device_id`
     */
    scene_info?: WellformedResponse.SceneInfo;
    /**
     * 商品单信息
     *
     * 字段：`mchid`、`individual_auth_id`、`individual_name`、`out_trade_no`、`transaction_id`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`amount`
     */
    sub_orders?: WellformedResponse.SubOrders[];
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     * @example 'RECOMMERCE'
     */
    trade_scenario?: 'RECOMMERCE';
  }
  namespace WellformedResponse {
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       * @example 'POS1:1'
       */
      device_id?: string;
    }
    interface SubOrders {
      /**
       * 商品单发起商户号
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 商品单个人收款方受理授权ID
       * @example '1900000109'
       */
      individual_auth_id: string;
      /**
       * 商品单个人收款方平台昵称
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 商品单商户订单号
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 交易类型
       *
       * 长度 ≤ 16
       * @example 'JSAPI'
       */
      trade_type?: string;
      /**
       * 交易状态
       *
       * 每个商品单各有状态，一次付款须逐单核对。只有 `SUCCESS` 算收到钱；`NOTPAY` 还会变，须接着查或关闭整笔合单；`CLOSED` 后须换单号下单。
       * @example 'SUCCESS'
       */
      trade_state: string;
      /**
       * 付款银行
       *
       * 付款成功后才有，形如 `ICBC_DEBIT`：银行简码加借记卡、信用卡或数字人民币；零钱等不经银行卡的付款统一是 `OTHERS`。银行会增加，遇到没见过的值不能报错。
       * @example 'CMC'
       */
      bank_type?: string;
      /**
       * 附加数据
       *
       * 下单时传入的内容，付款成功后原样返回；当时没传就没有。
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
       * 订单金额
       *
       * 字段：`total_amount`、`payer_amount`、`currency`、`payer_currency`、`settlement_rate`
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
         * @example 10
         */
        total_amount: number;
        /**
         * 现金支付金额
         *
         * 用户付出的现金，等于 `total_amount` 减去代金券；核对订单金额用 `total_amount`。
         *
         * 单位 分
         * @example 10
         */
        payer_amount: number;
        /**
         * 标价币种
         *
         * 长度 ≤ 8
         * @example 'CNY'
         */
        currency: string;
        /**
         * 现金支付币种
         * @example 'CNY'
         */
        payer_currency: string;
        /**
         * 结算汇率
         *
         * 标价币种与结算币种不同时才有，是汇率乘以 10 的 8 次方：`650000000` 即 6.5。
         *
         * 单位 亿分之一
         * @example 650000000
         */
        settlement_rate?: number;
      }
    }
  }
}
