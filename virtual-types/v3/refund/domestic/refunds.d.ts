// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic {
  interface Refunds {
    /**
     * 申请退款
     *
     * `POST /v3/refund/domestic/refunds`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create.html
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html
     */
    (data: Refunds.PostHttpMethod.JsonDataRequest, config?: Refunds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退款
     *
     * `POST /v3/refund/domestic/refunds`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create.html
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html
     */
    post(data: Refunds.PostHttpMethod.JsonDataRequest, config?: Refunds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithTransactionId | JsonDataRequest.WithOutTradeNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商户退款单号
       *
       * 长度 ≤ 64 字节；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example '1217752501201407033233368018'
       */
      out_refund_no: string;
      /**
       * 退款原因
       *
       * 长度 ≤ 80 字节
       * @example '商品已售完'
       */
      reason?: string;
      /**
       * 退款结果回调URL
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com'
       */
      notify_url?: string;
      /**
       * 退款资金来源
       *
       * - `AVAILABLE`：可用余额
       * @example 'AVAILABLE'
       */
      funds_account?: 'AVAILABLE';
      /**
       * 金额信息
       *
       * 字段：`refund`、`from`、`total`、`currency`
       */
      amount: JsonDataRequest.Amount;
      /**
       * 退款商品
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`unit_price`、`refund_amount`、`refund_quantity`
       */
      goods_detail?: WeChatPay.Components.RefundGoodsDetail[];
    }
    interface WithTransactionId {
      /**
       * 微信支付订单号
       *
       * 与 `out_trade_no` 二选一；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      transaction_id: string;
      out_trade_no?: never;
    }
    interface WithOutTradeNo {
      transaction_id?: never;
      /**
       * 商户订单号
       *
       * 与 `transaction_id` 二选一；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      out_trade_no: string;
    }
    /** 金额信息 */
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
      from?: WeChatPay.Components.FundsFrom[];
      /**
       * 原订单金额
       *
       * 单位 分
       * @example 888
       */
      total: number;
      /**
       * 退款币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 退款单 */
  type WellformedResponse = WeChatPay.Components.Refund;
}
