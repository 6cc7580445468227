// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.IndustryCoupon {
  interface Tokens {
    /**
     * 出行券切卡组件预下单
     *
     * `POST /v3/industry-coupon/tokens`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml
     */
    (data: Tokens.PostHttpMethod.JsonDataRequest, config?: Tokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tokens.PostHttpMethod.WellformedResponse>>;
    /**
     * 出行券切卡组件预下单
     *
     * `POST /v3/industry-coupon/tokens`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml
     */
    post(data: Tokens.PostHttpMethod.JsonDataRequest, config?: Tokens.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tokens.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.IndustryCoupon.Tokens.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'obLatjrR8kUDlj4-nofQsPAJAAFI'
     */
    open_id: string;
    /**
     * 出行券列表
     *
     * 字段：`stock_id`、`coupon_id`
     */
    coupon_list: JsonDataRequest.CouponList[];
  }
  namespace JsonDataRequest {
    interface CouponList {
      /**
       * 批次号
       *
       * 创建批次时由微信支付生成。
       * @example 16474341
       */
      stock_id: number;
      /**
       * 券ID
       *
       * 发券的应答返回，一张券一个。
       *
       * 长度 ≤ 32
       * @example '11004999626'
       */
      coupon_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 切卡组件token值
     * @example '16824f40-aec1-11e8-a69c-f7a44da04f19'
     */
    token?: string;
    /**
     * token过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    expires_time?: string;
  }
}
