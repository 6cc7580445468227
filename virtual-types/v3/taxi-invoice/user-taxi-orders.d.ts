// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface UserTaxiOrders {
    /**
     * 获取乘客行程单列表
     *
     * `GET /v3/taxi-invoice/user-taxi-orders`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
     */
    get(config: UserTaxiOrders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserTaxiOrders.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.UserTaxiOrders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit?: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset?: number;
      /**
       * 小程序用户的微信OpenID
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'oUypO5fUvaUkyuc6ueOwgwDMjCiM'
       */
      openid: string;
      /**
       * 小程序AppID
       *
       * 用户点开后跳转的小程序，在微信公众平台查看。
       * @example 'wxb1170446a4c0a5a2'
       */
      appid: string;
      /**
       * 起始日期
       * @example '20261101'
       */
      begin_date: string;
      /**
       * 结束日期
       * @example '20261120'
       */
      end_date: string;
      /**
       * 行政区划ID
       * @example 510100
       */
      region_id: number;
    }
  }
  interface WellformedResponse {
    /**
     * 乘客行程单详情
     *
     * 字段：`plate_number`、`driver_license`、`up_time`
     */
    data: WellformedResponse.Data[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
    /**
     * 相关链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links?: WeChatPay.Components.PageLinks;
  }
  namespace WellformedResponse {
    interface Data {
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
    }
  }
}
