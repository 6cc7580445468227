// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.UserTaxiOrder {
  interface FindByToken {
    /**
     * 根据凭证查询乘客行程单
     *
     * `GET /v3/taxi-invoice/user-taxi-order/find-by-token`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html
     */
    get(config: FindByToken.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FindByToken.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.UserTaxiOrder.FindByToken.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 获取乘客行程单详情的凭证
       * @example 'ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg'
       */
      token: string;
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'oUypO5fUvaUkyuc6ueOwgwDMjCiM'
       */
      openid: string;
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxb1170446a4c0a5a2'
       */
      appid: string;
      /**
       * 行政区划代码
       * @example 310100
       */
      region_id?: number;
      /**
       * 授权模式
       * @example 'ORDER_AUTH'
       */
      auth_mode?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 车牌号
     * @example '川ADT9716'
     */
    plate_number: string;
    /**
     * 营运资格证号
     * @example '08512-2'
     */
    driver_license: string;
    /**
     * 上车时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    up_time: string;
    /**
     * 行政区划代码
     * @example 310100
     */
    region_id: number;
    /**
     * 乘客行程单来源
     * @example 'SOURCE_PAY'
     */
    source: string;
    /**
     * 面对面付款时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pay_time?: string;
    /**
     * 面对面付款金额
     *
     * 单位 分
     * @example 5450
     */
    pay_amount?: number;
  }
}
