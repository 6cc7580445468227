// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduStar {
  interface Orders {
    /**
     * 通过QQ账号查询核销订单列表
     *
     * `GET /v3/edu-star/orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建核销订单
     *
     * `POST /v3/edu-star/orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建核销订单
     *
     * `POST /v3/edu-star/orders`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wx998877665544wx'
       */
      appid: string;
      /**
       * 用户在AppID下的唯一标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      wechat_openid?: string;
      /** 用户QQ账号 */
      qq?: string;
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 结果集
     *
     * 字段：`appid`、`wechat_openid`、`qq`、`right_id`、`create_time`、`order_state`、`order_id`
     */
    data: WellformedResponse.Data[];
    /**
     * 总数量
     * @example 30
     */
    total_count: number;
    /** 分页页码 */
    offset?: number;
    /**
     * 分页大小
     * @example 20
     */
    limit?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wx998877665544wx'
       */
      appid: string;
      /**
       * 用户在AppID下的唯一标识
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      wechat_openid: string;
      /**
       * 用户QQ账号
       * @example '100000000000'
       */
      qq?: string;
      /**
       * 权益ID
       * @example 'qw3Da21QRCNt'
       */
      right_id: string;
      /**
       * 权益核销时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 订单状态
       * @example 'CONSUMED'
       */
      order_state: string;
      /**
       * 订单号
       *
       * 长度 ≤ 64
       * @example 'cc1900ff00511f10c'
       */
      order_id: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Orders.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithWechatOpenid | JsonDataRequest.WithQq);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wx998877665544wx'
       */
      appid: string;
      /**
       * 权益ID
       * @example 'qw3Da21QRCNt'
       */
      right_id: string;
      /**
       * 权益核销时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      create_time: string;
    }
    interface WithWechatOpenid {
      /**
       * 用户在AppID下的唯一标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 与 `qq` 至少填一项
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      wechat_openid: string;
      /**
       * 用户QQ账号
       *
       * 与 `wechat_openid` 至少填一项
       */
      qq?: string;
    }
    interface WithQq {
      /**
       * 用户在AppID下的唯一标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 与 `qq` 至少填一项
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      wechat_openid?: string;
      /**
       * 用户QQ账号
       *
       * 与 `wechat_openid` 至少填一项
       */
      qq: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wx998877665544wx'
     */
    appid: string;
    /**
     * 用户在AppID下的唯一标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    wechat_openid: string;
    /**
     * 用户QQ账号
     * @example '100000000000'
     */
    qq?: string;
    /**
     * 权益ID
     * @example 'qw3Da21QRCNt'
     */
    right_id: string;
    /**
     * 权益核销时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 订单状态
     * @example 'CONSUMED'
     */
    order_state: string;
    /**
     * 订单号
     *
     * 长度 ≤ 64
     * @example 'cc1900ff00511f10c'
     */
    order_id: string;
  }
}
