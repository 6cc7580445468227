// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds {
  interface Apply {
    /**
     * 退款申请
     *
     * `POST /v3/ecommerce/refunds/apply`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476892
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 退款申请
     *
     * `POST /v3/ecommerce/refunds/apply`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476892
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds.Apply.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithTransactionId | JsonDataRequest.WithOutTradeNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 商品单个人收款方受理授权ID
       *
       * 收款方是个人时填，个人签约后由微信支付返回。
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 电商平台AppID
       *
       * 电商平台的服务号，须已与平台的商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
      /**
       * 二级商户AppID
       *
       * 二级商户自己的 AppID，须已在平台侧与它绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 还款服务商商户号
       *
       * 发起还款合单的服务商自己的商户号。
       *
       * 与官方页面不同：公开的接口资料和客户端库有这个合单的字段，页面的表格和示例都没有；不再标为必有。
       * @example '1230000109'
       */
      combine_mchid?: string;
      /**
       * 还款订单号
       *
       * 与官方页面不同：公开的接口资料和客户端库有这个合单的字段，页面的表格和示例都没有；不再标为必有。
       * @example 'COMBINE20261201000001'
       */
      combine_out_trade_no?: string;
      /**
       * 交易单微信支付订单号
       *
       * 合单付款成功后由微信支付生成的整笔单号，从支付成功通知取得；不是商品单的 `transaction_id`。
       *
       * 与官方页面不同：公开的接口资料和客户端库有这个合单的字段，页面的表格和示例都没有；不再标为必有。
       * @example '4200002026202612011234567890'
       */
      combine_transaction_id?: string;
      /**
       * 商户退款单号
       *
       * 由你生成，须先存下再退款。同一单号多次请求只退一笔，没有得到明确结果时用原单号再请求；同一笔支付分几次退，每次须换一个。
       *
       * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example 'REFUND20261201000001'
       */
      out_refund_no: string;
      /**
       * 退款原因
       *
       * 显示在用户收到的退款消息里。
       *
       * 长度 ≤ 80
       * @example '商品已售完'
       */
      reason?: string;
      /**
       * 订单金额
       *
       * 要退多少，以及原订单一共收了多少。
       *
       * 字段：`refund`、`from`、`total`、`currency`
       */
      amount: JsonDataRequest.Amount;
      /**
       * 退款结果回调URL
       *
       * 退款的结果发到这里，优先于商户平台里配置的地址。须是公网能直达的完整地址，不带查询参数。
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com'
       */
      notify_url?: string;
      /**
       * 退款出资商户
       *
       * 退款由谁出：默认二级商户，由平台垫付须先向微信支付申请开通。
       *
       * 长度 ≤ 32
       *
       * - `REFUND_SOURCE_SUB_MERCHANT`：二级商户出资
       * - `REFUND_SOURCE_PARTNER_ADVANCE`：电商平台垫付
       */
      refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE';
      /**
       * 资金账户
       *
       * 待分账的订单才填。不填从这笔钱所在的账户退：待分账时是不可用余额，已分账或不分账时是可用余额。
       *
       * 长度 ≤ 32
       *
       * - `AVAILABLE`：可用余额
       * - `UNSETTLED`：未结算资金
       * - `PREPAID`：预付资金账户
       * @example 'AVAILABLE'
       */
      funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID';
    }
    interface WithTransactionId {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
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
       * 这笔支付下单时传入的单号。
       *
       * 与 `transaction_id` 二选一；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
    }
    /** 订单金额 */
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
       * 一般不填。待分账或分账中的订单要从指定账户出钱时才填，账户不能重复，合计须等于退款金额；由平台垫付的、开通了退款支出分离的不能用，也不能与 `funds_account` 同时填。
       *
       * 字段：`account`、`amount`
       */
      from?: Amount.From[];
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
    namespace Amount {
      interface From {
        /**
         * 出资账户类型
         *
         * 退款从可用余额还是不可用余额（冻结、待分账的钱）里出。
         *
         * 长度 ≤ 32
         *
         * - `AVAILABLE`：可用余额
         * - `UNAVAILABLE`：不可用余额
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /**
         * 出资金额
         *
         * 从这个账户出多少，各账户合计须等于退款金额。
         *
         * 单位 分
         * @example 100
         */
        amount: number;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
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
     * 退款创建时间
     *
     * 微信支付受理退款的时刻，不是退到用户账上的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 订单金额
     *
     * 字段：`refund`、`from`、`payer_refund`、`discount_refund`、`currency`、`advance`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠退款详情
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`
     */
    promotion_detail?: WeChatPay.Components.EcommerceRefundPromotion[];
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
  }
  namespace WellformedResponse {
    /** 订单金额 */
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
  }
}
