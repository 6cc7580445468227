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
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    sub_appid?: string;
    /**
     * 子商户号
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
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 商户订单号
     * @example '20150806125346'
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
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 委托代扣协议ID
     * @example 'Wx15463511252015071056489715'
     */
    contract_id: string;
    /**
     * 回调通知URL
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
       * @example '2017-08-26T10:43:39+08:00'
       */
      start_time: string;
      /**
       * 乘车路线
       * @example '1路公车'
       */
      line_name?: string;
      /**
       * 车牌号
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
       * @example '2017-08-26T10:43:39+08:00'
       */
      start_time: string;
      /**
       * 用户下车时间
       *
       * RFC 3339 时间，含时区
       * @example '2017-08-26T10:43:39+08:00'
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
