// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface ExtPayment {
    /**
     * 同步非临停扩展支付
     *
     * `POST /v3/parking/reminders/ext-payment`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
     */
    (data: ExtPayment.PostHttpMethod.JsonDataRequest, config?: ExtPayment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ExtPayment.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步非临停扩展支付
     *
     * `POST /v3/parking/reminders/ext-payment`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
     */
    post(data: ExtPayment.PostHttpMethod.JsonDataRequest, config?: ExtPayment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ExtPayment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.ExtPayment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户支付订单号
     *
     * 你自己系统里的支付单号，宜与微信支付单号一起填。
     *
     * 长度 1–64 字符
     * @example 'TRADE202407041530001'
     */
    out_trade_no: string;
    /**
     * 费用明细列表
     *
     * 一次付款买了几种卡就写几项，各项之和是这次收的总额。
     *
     * 项数 ≥ 1；字段：`fee_type`、`amount`
     */
    fee_items: JsonDataRequest.FeeItems[];
    /**
     * 支付时间（秒级时间戳）
     *
     * 付款完成的时刻，用秒级的 Unix 时间戳。
     * @example 1719128975
     */
    pay_time: number;
    /**
     * 微信停车场ID
     *
     * 停车场审核通过并入驻后由微信支付分配，须与入场时一致；没有具体停车场就不填。
     *
     * 长度 ≤ 64
     * @example '21232735744117624001123604298240'
     */
    wx_parking_lot_id?: string;
    /**
     * 微信支付订单号
     *
     * 这笔收款的微信支付单号，付款成功后生成；宜与 `out_trade_no` 一起填。
     *
     * 长度 1–64 字符
     * @example '4200001999202407041234567890'
     */
    wx_trade_no?: string;
  }
  namespace JsonDataRequest {
    interface FeeItems {
      /**
       * 费用类型
       *
       * 用户买的是哪种卡。
       *
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`：未知
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`：月卡费
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`：季卡费
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`：会员费
       * @example 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY'
       */
      fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER';
      /**
       * 金额
       *
       * 这一种费用收了多少；各项之和是这次收的总额。
       *
       * 单位 分
       * @example 5000
       */
      amount: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
