// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge {
  interface Transactions {
    /**
     * 充电自行车代扣受理扣款
     *
     * `POST /v3/ebike/charge/transactions`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
     * @deprecated
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 充电自行车代扣受理扣款
     *
     * `POST /v3/ebike/charge/transactions`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
     * @deprecated
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 服务商公众号ID
     * @example 'wxd678efh567hg678'
     */
    appid: string;
    /**
     * 特约商户公众号ID
     *
     * 特约商户自己的 AppID，须已与它的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /**
     * 附加字段
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 营销信息
     *
     * 券批次设有优惠标记时，订单须带上其中任意一个才用得上券。
     * @example 'test'
     */
    goods_tag?: string;
    /**
     * 通知URL
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example '商品信息'
     */
    description: string;
    /**
     * 用户充电代扣凭证
     * @example 'sdjf23kdsHJfdk'
     */
    charging_token: string;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 充电自行车场景信息
     *
     * 字段：`start_time`、`end_time`、`charging_station_name`、`charging_gun_number`、`charged_capacity`、`park_duration`、`park_fee`
     */
    charge_info: JsonDataRequest.ChargeInfo;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info: JsonDataRequest.DeviceInfo;
  }
  namespace JsonDataRequest {
    /** 充电自行车场景信息 */
    interface ChargeInfo {
      /**
       * 开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-31T23:59:59+08:00'
       */
      end_time: string;
      /**
       * 充电站名称
       * @example '示例充电站'
       */
      charging_station_name: string;
      /**
       * 充电枪编号
       * @example '6555'
       */
      charging_gun_number: string;
      /**
       * 已充电量
       * @example 10
       */
      charged_capacity: number;
      /**
       * 车位延时占用时长
       * @example 60
       */
      park_duration?: number;
      /**
       * 车位延时占用产生的费用
       *
       * 单位 分
       * @example 100
       */
      park_fee?: number;
    }
    /** 设备信息 */
    interface DeviceInfo {
      /**
       * 充电位设备号
       *
       * 由你定义，一个充电位一个。
       * @example '12343232'
       */
      device_id: string;
      /**
       * 商户端设备ip
       * @example '123.12.12.123'
       */
      device_ip: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 受理状态
     * @example 'SUCCESS'
     */
    accept_state: string;
    /**
     * 订单创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
  }
}
