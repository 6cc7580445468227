// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Qrcode {
  interface Transactions {
    /**
     * 扣费受理
     *
     * `POST /v3/qrcode/transactions`（服务商、直连商户）
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 扣费受理
     *
     * `POST /v3/qrcode/transactions`（服务商、直连商户）
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.Transactions.PostHttpMethod {
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
     * 子公众账号ID
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
     * @example '地铁扣费'
     */
    description: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 交易场景
     *
     * - `BUS`：公交
     * - `METRO`：地铁
     */
    trade_scene: 'BUS' | 'METRO';
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example 'Wx15463511252026112056489715'
     */
    contract_id: string;
    /**
     * 回调通知URL
     *
     * 扣款的结果发到这里，须是公网能直达的完整地址。
     *
     * URL
     * @example 'https://pay.weixin.qq.com/wxpay.html'
     */
    notify_url: string;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 公交场景信息
     *
     * 字段：`start_time`、`line_name`、`plate_number`
     */
    bus_info?: JsonDataRequest.BusInfo;
    /**
     * 地铁场景信息
     *
     * 字段：`start_time`、`end_time`、`start_station`、`end_station`
     */
    metro_info?: JsonDataRequest.MetroInfo;
  }
  namespace JsonDataRequest {
    /** 公交场景信息 */
    interface BusInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 乘车路线
       * @example '1路公车'
       */
      line_name?: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       * @example '粤B888888'
       */
      plate_number?: string;
    }
    /** 地铁场景信息 */
    interface MetroInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 用户下车时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-31T23:59:59+08:00'
       */
      end_time?: string;
      /**
       * 乘车起始站
       * @example '西单'
       */
      start_station?: string;
      /**
       * 乘车终点站
       * @example '天安门西'
       */
      end_station?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 乘车码扣费订单 */
  type WellformedResponse = WeChatPay.Components.QrcodeTransaction;
}
