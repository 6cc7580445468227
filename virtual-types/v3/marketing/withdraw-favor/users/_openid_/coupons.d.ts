// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.WithdrawFavor.Users._openid_ {
  interface Coupons {
    /**
     * 查询批次下用户银行提现免费券列表
     *
     * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
     */
    get(config: Coupons.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.GetHttpMethod.WellformedResponse>>;
    /**
     * 为用户发银行提现免费券
     *
     * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
     */
    (data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
    /**
     * 为用户发银行提现免费券
     *
     * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
     */
    post(data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WithdrawFavor.Users._openid_.Coupons.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 银行提现免费券批次创建方商户号
       *
       * 券批次由谁创建就填谁的。
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 银行提现免费券批次ID
       * @example '1304490000000059'
       */
      stock_id: string;
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 分页页码
       * @example 1
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 10
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 银行提现免费券列表
     *
     * 字段：`send_time`、`send_quota`、`coupon_id`、`use_quota`、`coupon_state`
     */
    data: WellformedResponse.Data[];
    /**
     * 分页页码
     * @example 1
     */
    offset: number;
    /**
     * 分页大小
     * @example 10
     */
    limit: number;
    /**
     * 查询结果总数
     * @example 100
     */
    total_count: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 发放时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      send_time?: string;
      /**
       * 发放额度
       *
       * 单位 分
       * @example 1000
       */
      send_quota?: number;
      /**
       * 银行提现免费券的券ID
       * @example 'C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059'
       */
      coupon_id?: string;
      /**
       * 使用额度
       *
       * 单位 分
       * @example 500
       */
      use_quota?: number;
      /**
       * 银行提现免费券券状态
       * @example 'VALID'
       */
      coupon_state?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WithdrawFavor.Users._openid_.Coupons.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 银行提现免费券批次创建方商户号
     *
     * 券批次由谁创建就填谁的。
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 银行提现免费券批次ID
     * @example '1304490000000059'
     */
    stock_id: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户单据号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    send_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 银行提现免费券ID
     * @example 'C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059'
     */
    coupon_id?: string;
    /**
     * 银行提现免费券过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    expire_time?: string;
  }
}
