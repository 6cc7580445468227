// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查询订单
     *
     * `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 服务描述
     *
     * 长度 ≤ 128
     * @example '停车场扣费'
     */
    description: string;
    /**
     * 订单创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ * -`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 交易状态
     *
     * `ACCEPTED` 只是已受理、等待扣款，还没收到钱，结果等通知或查单；`SUCCESS` 才算成功，`PAY_FAIL` 是扣款失败。
     *
     * 长度 ≤ 32
     * @example 'SUCCESS'
     */
    trade_state: string;
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_description?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 付款银行
     *
     * 长度 ≤ 16
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 用户是否已还款
     *
     * 只在 `bank_type` 是 `BPA`、`trade_state` 是 `SUCCESS` 时有意义：`N` 是微信支付先垫付，用户还没还。
     *
     * 长度 ≤ 1
     *
     * - `Y`：已还款
     * - `N`：未还款
     * @example 'Y'
     */
    user_repaid?: 'Y' | 'N';
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 交易场景
     *
     * 长度 ≤ 32
     * @example 'PARKING'
     */
    trade_scene: string;
    /**
     * 停车场景信息
     *
     * 字段：`parking_id`、`plate_number`、`plate_color`、`start_time`、`end_time`、`parking_name`、`charging_duration`、`device_id`
     */
    parking_info?: WeChatPay.Components.ParkingInfo;
    /**
     * 支付者信息
     *
     * 字段：`openid`、`sub_openid`
     */
    payer: WellformedResponse.Payer;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠信息
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`stock_id`、`amount`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`
     */
    promotion_detail?: WellformedResponse.PromotionDetail[];
  }
  namespace WellformedResponse {
    /** 支付者信息 */
    interface Payer {
      /**
       * 用户在AppID下的标识
       *
       * 长度 ≤ 32
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      openid: string;
      /**
       * 用户在sub_appid下的标识
       *
       * 长度 ≤ 32
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      sub_openid?: string;
    }
    /** 订单金额信息 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 分
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
       * 用户实际支付金额
       *
       * 抵扣优惠后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 90
       */
      payer_total?: number;
      /**
       * 折扣
       *
       * 单位 分
       * @example 10
       */
      discount_total?: number;
    }
    interface PromotionDetail {
      /**
       * 券ID
       *
       * 长度 ≤ 32
       * @example '109519'
       */
      coupon_id: string;
      /**
       * 优惠名称
       *
       * 长度 ≤ 128
       * @example '单品惠-6'
       */
      name?: string;
      /**
       * 优惠范围
       *
       * 长度 ≤ 32
       * @example 'SINGLE'
       */
      scope?: string;
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * 长度 ≤ 16
       *
       * - `CASH`：预充值：资金随订单结算给商户
       * - `NOCASH`：免充值：没有资金结算给商户
       * @example 'CASH'
       */
      type?: 'CASH' | 'NOCASH';
      /**
       * 活动ID
       *
       * 长度 ≤ 32
       * @example '931386'
       */
      stock_id?: string;
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 微信出资
       *
       * 单位 分
       * @example 8
       */
      wechatpay_contribute?: number;
      /**
       * 商户出资
       *
       * 单位 分
       * @example 1
       */
      merchant_contribute?: number;
      /**
       * 其他出资
       *
       * 单位 分
       * @example 1
       */
      other_contribute?: number;
      /**
       * 优惠币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
  }
}
