// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Exit {
    /**
     * 同步车辆离场通知
     *
     * `POST /v3/parking/reminders/exit`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
     */
    (data: Exit.PostHttpMethod.JsonDataRequest, config?: Exit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exit.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步车辆离场通知
     *
     * `POST /v3/parking/reminders/exit`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
     */
    post(data: Exit.PostHttpMethod.JsonDataRequest, config?: Exit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Exit.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Exit.PostHttpMethod {
  interface JsonDataRequest {
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
     * 车辆出场时间
     *
     * 车辆出场的 Unix 时间，按秒。
     * @example 1720081800
     */
    exit_timestamp: number;
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
     * 车牌颜色
     *
     * 这辆车的车牌是什么颜色。
     *
     * - `PLATE_COLOR_UNKNOWN`：未知
     * - `PLATE_COLOR_BLUE`：蓝色
     * - `PLATE_COLOR_YELLOW`：黄色
     * - `PLATE_COLOR_BLACK`：黑色
     * - `PLATE_COLOR_WHITE`：白色
     * - `PLATE_COLOR_GREEN`：绿色
     * - `PLATE_COLOR_YELLOW_GREEN`：黄绿色
     * - `PLATE_COLOR_AGRICULTURAL_YELLOW`：农用黄色
     * - `PLATE_COLOR_OTHER`：其他
     * @example 'PLATE_COLOR_BLUE'
     */
    plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
    /**
     * 微信停车场ID
     *
     * 停车场审核通过并入驻后由微信支付分配，可从查询停车场接口取得。同一辆车离场和支付时须与入场时一致。
     *
     * 长度 ≤ 64
     * @example 'WXPARK001'
     */
    parking_id: string;
    /**
     * 支付状态
     *
     * 车辆离场时一并告知支付结果才填；已用支付结果通知告知的，这里不用填。
     *
     * - `PAY_STATUS_UNKNOWN`：未知
     * - `PAY_STATUS_UNPAID`：未支付
     * - `PAY_STATUS_PAID`：已支付
     * @example 'PAY_STATUS_PAID'
     */
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID';
    /**
     * 支付类型
     *
     * 已支付时填，只支持微信支付。
     *
     * `pay_state` 为 `PAY_STATUS_PAID` 时必填
     *
     * - `PAY_TYPE_UNKNOWN`：未知
     * - `PAY_TYPE_WXPAY`：微信支付
     * - `PAY_TYPE_OTHERS`：其他方式
     * @example 'PAY_TYPE_WXPAY'
     */
    pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS';
    /**
     * 商户支付订单号
     *
     * 你自己系统里的支付单号，宜与微信支付单号一起填。
     *
     * 长度 1–64 字符
     * @example 'TRADE202407041530001'
     */
    out_trade_no?: string;
    /**
     * 总费用
     *
     * 已支付时必填，这次停车一共要付多少。
     *
     * 单位 分
     * @example 1500
     */
    total_amount?: number;
    /**
     * 已支付费用
     *
     * 已支付时必填，微信支付的不能为 0。
     *
     * 单位 分
     * @example 1500
     */
    paid_amount?: number;
    /**
     * 付款用户OpenID
     *
     * 付停车费的那位用户，已用微信支付付款时必填。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 支付渠道
     *
     * 停车费已付时宜填，说明用户从哪里付的。
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
     * 付款完成的时刻，用秒级的 Unix 时间戳。
     * @example 1720081800
     */
    pay_time?: number;
    /**
     * 消息支付防伪凭证
     *
     * 用户从微信支付的缴费消息进来时带的凭证，原样传回，用来核对确实是从那里付的。
     *
     * 长度 1–256 字符
     * @example 'token1234567890'
     */
    token?: string;
    /**
     * 微信支付订单号
     *
     * 停车费已用微信支付付清时，付款成功后由微信支付生成；宜与 `out_trade_no` 一起填。
     *
     * 长度 1–64 字符
     * @example '4200001999202407041234567890'
     */
    wx_trade_no?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
