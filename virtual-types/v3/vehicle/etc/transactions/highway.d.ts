// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions {
  interface Highway {
    /**
     * 高速场景商户扣款
     *
     * `POST /v3/vehicle/etc/transactions/highway`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml
     */
    (data: Highway.PostHttpMethod.JsonDataRequest, config?: Highway.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Highway.PostHttpMethod.WellformedResponse>>;
    /**
     * 高速场景商户扣款
     *
     * `POST /v3/vehicle/etc/transactions/highway`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml
     */
    post(data: Highway.PostHttpMethod.JsonDataRequest, config?: Highway.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Highway.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions.Highway.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 特约商户AppID
     *
     * 特约商户自己的 AppID，须已与它的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * ETC扣费授权协议号
     *
     * 签约成功后取得，从签约结果通知或查询签约得到。
     * @example 'wxd678ef4Fwxd678ef4Fwxd678ef4F21'
     */
    contract_id: string;
    /** 商品信息 */
    description: string;
    /**
     * 附加信息
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
     * 高速场景信息
     *
     * 字段：`plate_number`、`start_time`、`end_time`、`channel_type`、`car_type`、`entrance`、`exit`、`carrying_capacity`、`carrying_range`
     */
    highway_info: JsonDataRequest.HighwayInfo;
    /**
     * 订单金额
     *
     * 订单的金额和币种。
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info?: WeChatPay.Components.DeviceInformation;
  }
  namespace JsonDataRequest {
    /** 高速场景信息 */
    interface HighwayInfo {
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       * @example '粤B888888'
       */
      plate_number: string;
      /**
       * 入站时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 出站时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-31T23:59:59+08:00'
       */
      end_time: string;
      /**
       * 通道类型
       * @example 'ETC'
       */
      channel_type: string;
      /**
       * 车辆类型
       * @example 'CAR'
       */
      car_type?: string;
      /**
       * 入口名称
       * @example '沿江深圳-大铲湾'
       */
      entrance: string;
      /**
       * 出口名称
       * @example '广珠东线-珠海站'
       */
      exit?: string;
      /**
       * 承载人数
       * @example 3
       */
      carrying_capacity?: number;
      /**
       * 荷载范围
       * @example '6-12'
       */
      carrying_range?: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 单位 分
       * @example 888
       */
      total?: number;
      /**
       * 货币类型
       *
       * 境内商户只能用人民币。
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** ETC 扣费订单 */
  type WellformedResponse = WeChatPay.Components.EtcTransaction;
}
