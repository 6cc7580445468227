// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Transactions {
  interface Parking {
    /**
     * 扣费受理
     *
     * `POST /v3/vehicle/transactions/parking`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
     */
    (data: Parking.PostHttpMethod.JsonDataRequest, config?: Parking.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parking.PostHttpMethod.WellformedResponse>>;
    /**
     * 扣费受理
     *
     * `POST /v3/vehicle/transactions/parking`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
     */
    post(data: Parking.PostHttpMethod.JsonDataRequest, config?: Parking.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parking.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Transactions.Parking.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 服务描述
     *
     * 写进交易账单，说明扣的是什么费用。
     *
     * 长度 ≤ 128
     * @example '停车场扣费'
     */
    description: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     *
     * 长度 ≤ 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ * -`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 交易场景
     *
     * 停车场代扣只有 `PARKING` 一种。
     *
     * 长度 ≤ 16
     * @example 'PARKING'
     */
    trade_scene: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 回调通知URL
     *
     * 扣款的结果发到这里，须是公网能直达的完整地址。只收 HTTPS。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yoursite.com/wxpay.html'
     */
    notify_url: string;
    /**
     * 分账标识
     *
     * 能不能分账只在扣款时决定：不传则直接入账，事后不能再分。
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    profit_sharing?: 'Y' | 'N';
    /**
     * 订单金额
     *
     * 订单的金额和币种。
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 停车场景信息
     *
     * 停车扣款须填：哪个车场、何时进出、计费多久，须与入场 ID 那次停车相符。
     *
     * 字段：`parking_id`、`plate_number`、`plate_color`、`start_time`、`end_time`、`parking_name`、`charging_duration`、`device_id`
     */
    parking_info?: WeChatPay.Components.ParkingInfo;
  }
  namespace JsonDataRequest {
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 这次停车要扣多少，只能是整数。
       *
       * 单位 分
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       *
       * 境内商户只能用人民币。
       *
       * - `CNY`：人民币
       * @example 'CNY'
       */
      currency?: 'CNY';
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * - `SUCCESS`：支付成功
     * - `ACCEPTED`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * - `REFUND`：转入退款
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND';
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
     * - `Y`：是
     * - `N`：否
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
     * - `PARKING`：停车
     * @example 'PARKING'
     */
    trade_scene: 'PARKING';
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
       * - `CNY`：人民币
       * @example 'CNY'
       */
      currency: 'CNY';
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
       * - `SINGLE`：单品
       * - `GLOBAL`：全场
       * @example 'SINGLE'
       */
      scope?: 'SINGLE' | 'GLOBAL';
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * - `CASH`：充值型代金券
       * - `NOCASH`：免充值型代金券
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
       * - `CNY`：人民币
       * @example 'CNY'
       */
      currency?: 'CNY';
    }
  }
}
