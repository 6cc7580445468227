// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Refunds {
    /**
     * 查询所有退款（全球）
     *
     * `GET /v3/global/refunds`（直连商户、从业机构）
     */
    get(config: Refunds.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.GetHttpMethod.WellformedResponse>>;
    /**
     * 申请退款（全球）
     *
     * `POST /v3/global/refunds`（直连商户、从业机构）
     */
    (data: Refunds.PostHttpMethod.JsonDataRequest, config: Refunds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退款（全球）
     *
     * `POST /v3/global/refunds`（直连商户、从业机构）
     */
    post(data: Refunds.PostHttpMethod.JsonDataRequest, config: Refunds.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refunds.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithMchid | Params.WithSpMchidAndSubMchid);
    namespace Params {
      interface Common {
        /**
         * 微信支付订单号
         *
         * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
         * @example '4200002026202612011234567890'
         */
        transaction_id?: string;
        /**
         * 商户订单号
         *
         * 这笔支付下单时传入的单号。
         */
        out_trade_no?: string;
        /**
         * 记录起始位置
         * @example 0
         */
        offset: number;
        /**
         * 每页笔数
         * @example 10
         */
        count: number;
      }
      interface WithMchid {
        /**
         * 商户号
         *
         * 由微信支付分配。
         *
         * 或改填 `sp_mchid`、`sub_mchid`
         * @example '1900000109'
         */
        mchid: string;
        sub_mchid?: never;
        sp_mchid?: never;
      }
      interface WithSpMchidAndSubMchid {
        mchid?: never;
        /**
         * 子商户号
         *
         * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 与 `sp_mchid` 同填，或改填 `mchid`；长度 ≤ 32
         * @example '1900000109'
         */
        sub_mchid: string;
        /**
         * 机构商户号
         *
         * 与 `sub_mchid` 同填，或改填 `mchid`；长度 ≤ 32
         * @example '1900000100'
         */
        sp_mchid: string;
      }
    }
  }
  type WellformedResponse = WellformedResponse.Common & (WellformedResponse.WithMchid | WellformedResponse.WithSpMchidAndSubMchid);
  namespace WellformedResponse {
    interface Common {
      /**
       * 微信支付交易订单号
       * @example '1217752501202611203233368018'
       */
      id: string;
      /**
       * 商户原交易订单号
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 订单金额
       *
       * 字段：`total`、`currency`、`payer_total`、`payer_currency`
       */
      amount: WellformedResponse.Amount;
      /**
       * 退款单列表
       *
       * 字段：`id`、`out_refund_no`、`channel`、`recv_account`、`fund_source`、`success_time`、`create_time`、`status`、`amount`、`refund_detail`
       */
      data: WellformedResponse.Data[];
      /**
       * 订单总退款次数
       * @example 0
       */
      total_num: number;
      /**
       * 本次返回退款单数
       * @example 10
       */
      current_total_num: number;
    }
    interface WithMchid {
      /**
       * 商户号
       *
       * 或返回 `sp_mchid`、`sub_mchid`
       * @example '1900000109'
       */
      mchid: string;
      sub_mchid?: never;
      sp_mchid?: never;
    }
    interface WithSpMchidAndSubMchid {
      mchid?: never;
      /**
       * 子商户号
       *
       * 与 `sp_mchid` 同返，或返回 `mchid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid` 同返，或返回 `mchid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      payer_total: number;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency: string;
    }
    interface Data {
      /**
       * 微信退款单号
       * @example '1217752501202611203233368018'
       */
      id: string;
      /**
       * 商户退款单号
       *
       * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
       * @example 'REFUND20261201000001'
       */
      out_refund_no: string;
      /**
       * 退款渠道
       *
       * - `ORIGINAL`：原路退款
       * - `BALANCE`：退回到余额
       * - `OTHER_BALANCE`：退到其他余额账户
       * - `OTHER_BANKCARD`：退到其他银行卡
       * @example 'ORIGINAL'
       */
      channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD';
      /**
       * 退款入账账户
       * @example '招商银行信用卡'
       */
      recv_account?: string;
      /**
       * 退款资金来源
       *
       * - `REFUND_SOURCE_UNSETTLED_FUNDS`：未结算资金
       * - `REFUND_SOURCE_REchARGE_FUNDS`：可用余额
       * @example 'REFUND_SOURCE_UNSETTLED_FUNDS'
       */
      fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS';
      /**
       * 退款成功时间
       *
       * 退款成功后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time?: string;
      /**
       * 退款创建时间
       *
       * 微信支付受理退款的时刻，不是退到用户账上的时刻。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 退款状态
       *
       * - `SUCCESS`：退款成功
       * - `REFUNDCLOSE`：退款关闭
       * - `PROCESSING`：退款处理中
       * - `ABNORMAL`：退款异常
       * @example 'SUCCESS'
       */
      status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL';
      /**
       * 退款金额
       *
       * 字段：`refund`、`currency`、`payer_refund`、`payer_currency`、`exchange_rate`
       */
      amount: Data.Amount;
      /**
       * 优惠退款详情
       *
       * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`currency`
       */
      refund_detail?: WeChatPay.Components.OverseaRefundPromotion;
    }
    namespace Data {
      /** 退款金额 */
      interface Amount {
        /**
         * 退款金额
         *
         * 单位 币种的最小单位
         * @example 888
         */
        refund: number;
        /**
         * 货币类型
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency?: string;
        /**
         * 用户退款金额
         *
         * 退给用户的现金，不含退回的优惠；按用户付款的币种计，不能直接与 `refund` 相减。
         *
         * 单位 币种的最小单位
         * @example 888
         */
        payer_refund: number;
        /**
         * 支付币种
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        payer_currency: string;
        /**
         * 汇率
         *
         * 字段：`type`、`rate`
         */
        exchange_rate: WeChatPay.Components.ExchangeRate;
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithMchidAndAppid | JsonDataRequest.WithSpMchidAndSubMchidAndSpAppid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       */
      out_trade_no?: string;
      /**
       * 商户退款单号
       *
       * 由你生成，须先存下再退款。同一单号多次请求只退一笔，没有得到明确结果时用原单号再请求；同一笔支付分几次退，每次须换一个。
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
       * 订单的金额和币种。
       *
       * 字段：`refund`、`total`、`currency`
       */
      amount?: JsonDataRequest.Amount;
      /**
       * 退款通知地址
       *
       * 退款的结果发到这里，须是公网能直达的完整地址，不带查询参数。
       *
       * URL
       * @example 'https://www.weixin.qq.com/wxpay/pay.php'
       */
      notify_url?: string;
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 由微信支付分配。
       *
       * 与 `appid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
       *
       * 与 `mchid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      sp_mchid?: never;
      sub_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpMchidAndSubMchidAndSpAppid {
      mchid?: never;
      appid?: never;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sp_mchid`、`sub_mchid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 退款金额
       *
       * 这次退的钱。可以分几次退，累计不能超过订单金额。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      refund: number;
      /**
       * 原订单金额
       *
       * 原订单的全额，须与下单时一致，不是用户实际付的钱，也不是这次退的钱。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 退款币种
       * @example 'CNY'
       */
      currency: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 微信支付退款订单号
     * @example '1217752501202611203233368018'
     */
    id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 退款创建时间
     *
     * 微信支付受理退款的时刻，不是退到用户账上的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 退款金额
     *
     * 字段：`refund`、`currency`、`payer_refund`、`payer_currency`、`exchange_rate`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠退款详情
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`currency`
     */
    detail?: WeChatPay.Components.OverseaRefundPromotion;
  }
  namespace WellformedResponse {
    /** 退款金额 */
    interface Amount {
      /**
       * 退款金额
       *
       * 单位 币种的最小单位
       * @example 888
       */
      refund: number;
      /**
       * 退款币种
       * @example 'CNY'
       */
      currency: string;
      /**
       * 用户退款金额
       *
       * 退给用户的现金，不含退回的优惠；按用户付款的币种计，不能直接与 `refund` 相减。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      payer_refund: number;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency: string;
      /**
       * 汇率
       *
       * 字段：`type`、`rate`
       */
      exchange_rate: WeChatPay.Components.ExchangeRate;
    }
  }
}
