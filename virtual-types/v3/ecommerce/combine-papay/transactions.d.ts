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
     * 合单商户AppID
     *
     * 合单发起方的 AppID，须已与发起方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 发起合单的商户，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 整笔合单的单号，由你生成，须先存下再扣款；退款与分账用各商品单自己的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
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
     * @example 'ip:202.106.196.115;last_oid:ox6zi6jKVxWVa1b2-xWlkMa1b27E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;'
     */
    risk_info?: string;
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 这一单的商户号，由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 附加数据
       *
       * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
       * @example '深圳分店'
       */
      attach?: string;
      /**
       * 订单金额
       *
       * 订单的金额和币种。
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 子单商户订单号
       *
       * 这一单自己的单号，退款、分账都用它，不用整笔合单的单号。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 二级商户AppID
       *
       * 二级商户自己的 AppID。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      sub_appid?: string;
      /**
       * 商品描述
       *
       * 显示在用户的微信账单里，须让人看得出买的是什么。
       * @example '腾讯充值中心-QQ会员充值'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: WeChatPay.Components.CombineSettleInfo;
      /**
       * 子单风控信息
       * @example 'ip:202.106.196.115;last_oid:ox6zi6jKVxWVa1b2-xWlkMa1b27E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;'
       */
      sub_risk_info?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 合单委托代扣订单 */
  type WellformedResponse = WeChatPay.Components.CombinePapayTransaction;
}
