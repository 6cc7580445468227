// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic {
  interface Refunds {
    /**
     * 申请退款
     *
     * `POST /v3/refund/domestic/refunds`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557131
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759673
     */
    (data: Refunds.PostHttpMethod.JsonDataRequest, config?: Refunds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退款
     *
     * `POST /v3/refund/domestic/refunds`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557131
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759673
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
       * 服务商须填下单时的那一个；直连商户不填。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商户退款单号
       *
       * 由你生成，须先存下再退款。同一单号多次请求只退一笔，没有得到明确结果时用原单号再请求；同一笔支付分几次退，每次须换一个。
       *
       * 长度 ≤ 64 字节；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example 'REFUND20261201000001'
       */
      out_refund_no: string;
      /**
       * 退款原因
       *
       * 显示在用户收到的退款消息里；退款不超过 1 元且只退一部分时不显示。
       *
       * 长度 ≤ 80 字节
       * @example '商品已售完'
       */
      reason?: string;
      /**
       * 退款结果回调URL
       *
       * 退款的结果发到这里，优先于商户平台「退款管理」里配置的地址。须是公网能直达的完整地址，不带查询参数。
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com'
       */
      notify_url?: string;
      /**
       * 退款资金来源
       *
       * 一般不填。旧资金流的商户不填时从未结算的资金里退，也可指定从可用余额退。
       *
       * - `AVAILABLE`：可用余额
       * - `UNSETTLED`：未结算资金，仅退出行预付押金时
       * @example 'AVAILABLE'
       */
      funds_account?: 'AVAILABLE' | 'UNSETTLED';
      /**
       * 金额信息
       *
       * 要退多少、原订单一共收了多少，以及从哪个账户出钱。
       *
       * 字段：`refund`、`from`、`total`、`currency`
       *
       * 与官方页面不同：`account`、`amount`：页面的表格少写了一层 from；同一页的应答示例里它在 from 之内。
       */
      amount: JsonDataRequest.Amount;
      /**
       * 退款商品
       *
       * 只退其中几件商品时才填，各项须与下单时传的单品列表一致。
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`unit_price`、`refund_amount`、`refund_quantity`
       */
      goods_detail?: WeChatPay.Components.RefundGoodsDetail[];
    }
    interface WithTransactionId {
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 与 `out_trade_no` 二选一；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      out_trade_no?: never;
    }
    interface WithOutTradeNo {
      transaction_id?: never;
      /**
       * 商户订单号
       *
       * 要退的那笔支付下单时的单号，合单支付填商品单自己的单号。支付分的服务订单号不能填在这里，须改用 `transaction_id`。
       *
       * 与 `transaction_id` 二选一；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
    }
    /** 金额信息 */
    interface Amount {
      /**
       * 退款金额
       *
       * 这次退的钱。可以分几次退，累计不能超过订单金额。
       *
       * 单位 分
       * @example 888
       */
      refund: number;
      /**
       * 退款出资账户及金额
       *
       * 一般不填。待分账或分账中的订单要从指定账户出钱时才填，账户不能重复，合计须等于退款金额；开通了退款支出分离的不能用。
       *
       * 字段：`account`、`amount`
       */
      from?: WeChatPay.Components.FundsFrom[];
      /**
       * 原订单金额
       *
       * 原订单的全额，须与下单时一致，不是用户实际付的钱，也不是这次退的钱。
       *
       * 单位 分
       * @example 888
       */
      total: number;
      /**
       * 退款币种
       *
       * 境内订单固定为人民币。
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
