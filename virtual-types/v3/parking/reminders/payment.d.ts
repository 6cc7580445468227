// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Payment {
    /**
     * 同步支付结果通知
     *
     * `POST /v3/parking/reminders/payment`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
     */
    (data: Payment.PostHttpMethod.JsonDataRequest, config?: Payment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payment.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步支付结果通知
     *
     * `POST /v3/parking/reminders/payment`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
     */
    post(data: Payment.PostHttpMethod.JsonDataRequest, config?: Payment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Payment.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithWxTradeNo | JsonDataRequest.WithOutTradeNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 商户停车单号
       *
       * 车辆入场时由你生成并存下，须唯一；同一次停车的后续请求用同一个。
       *
       * 长度 ≤ 64
       * @example 'PARK202407041530001'
       */
      out_serial_number: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       *
       * 长度 ≤ 16
       * @example '粤B12345'
       */
      plate_number: string;
      /**
       * 微信停车场ID
       *
       * 停车场审核通过并入驻后由微信支付分配，可从查询停车场接口取得；须与入场时一致。
       *
       * 长度 ≤ 64
       * @example 'WXPARK001'
       */
      parking_id: string;
      /**
       * 停车状态
       *
       * 付款时车是否还在场内。
       *
       * - `PARKING_STATUS_UNKNOWN`：未知
       * - `PARKING_STATUS_PARKING`：停车中
       * - `PARKING_STATUS_NOT_PARKING`：未停车
       * @example 'PARKING_STATUS_PARKING'
       */
      parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING';
      /**
       * 支付类型
       *
       * 只能同步微信支付付的停车费，别的会被拒绝。
       *
       * - `PAY_TYPE_UNKNOWN`：未知
       * - `PAY_TYPE_WXPAY`：微信支付
       * - `PAY_TYPE_OTHERS`：其他方式
       * @example 'PAY_TYPE_WXPAY'
       */
      pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS';
      /**
       * 付款用户OpenID
       *
       * 付停车费的那位用户，用微信支付付款时必填。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 总费用
       *
       * 这次停车一共要付多少；其中付了多少写在 `paid_amount`。
       *
       * 单位 分
       * @example 1500
       */
      total_amount: number;
      /**
       * 已支付费用
       *
       * 用户实际付了多少，不能为 0。
       *
       * 单位 分
       * @example 1500
       */
      paid_amount: number;
      /**
       * 支付渠道
       *
       * 停车费从哪里付的。
       *
       * - `PAY_CHANNEL_UNKNOWN`：未知
       * - `PAY_CHANNEL_WECHAT_PAY_NOTIF`：微信支付通知消息
       * - `PAY_CHANNEL_SCAN_QRCODE`：扫码支付
       * - `PAY_CHANNEL_OFFICIAL_ACCOUNT`：公众号
       * - `PAY_CHANNEL_MCH_MINI_PROG`：商户小程序
       * - `PAY_CHANNEL_OTHERS`：其他渠道
       * @example 'PAY_CHANNEL_WECHAT_PAY_NOTIF'
       */
      pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS';
      /**
       * 支付时间
       *
       * 付款完成的时刻。
       * @example 1720081800
       */
      pay_time?: number;
      /**
       * 消息支付防伪凭证
       *
       * 用户从微信支付的缴费消息进来时带的凭证，原样传回，用来核对确实是从那里付的。
       *
       * 长度 ≤ 256
       * @example 'token1234567890'
       */
      token?: string;
    }
    interface WithWxTradeNo {
      /**
       * 商户支付订单号
       *
       * 你自己系统里的支付单号，宜与微信支付单号一起填。
       *
       * 与 `wx_trade_no` 至少填一项；长度 1–64 字符
       * @example 'TRADE202407041530001'
       */
      out_trade_no?: string;
      /**
       * 微信支付订单号
       *
       * 停车费已用微信支付付清时，付款成功后由微信支付生成；宜与 `out_trade_no` 一起填。
       *
       * 与 `out_trade_no` 至少填一项；长度 1–64 字符
       * @example '4200001999202407041234567890'
       */
      wx_trade_no: string;
    }
    interface WithOutTradeNo {
      /**
       * 商户支付订单号
       *
       * 你自己系统里的支付单号，宜与微信支付单号一起填。
       *
       * 与 `wx_trade_no` 至少填一项；长度 1–64 字符
       * @example 'TRADE202407041530001'
       */
      out_trade_no: string;
      /**
       * 微信支付订单号
       *
       * 停车费已用微信支付付清时，付款成功后由微信支付生成；宜与 `out_trade_no` 一起填。
       *
       * 与 `out_trade_no` 至少填一项；长度 1–64 字符
       * @example '4200001999202407041234567890'
       */
      wx_trade_no?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
