// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users._openid_.Coupons {
  interface _coupon_id_ {
    /**
     * 查询绑定多笔立减活动的代金券详情
     *
     * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`（直连商户）
     */
    get(config: _coupon_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_coupon_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users._openid_.Coupons._coupon_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识ID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 代金券ID
     *
     * 发放代金券的应答返回，一张券一个。
     * @example '9856888'
     */
    coupon_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       * @example 'wx57849631bb367f52'
       */
      appid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 创建批次的商户号
     *
     * 长度 ≤ 20
     * @example '9800064'
     */
    stock_creator_mchid: string;
    /**
     * 批次号
     * @example '9865888'
     */
    stock_id: string;
    /**
     * 代金券ID
     * @example '98674556'
     */
    coupon_id: string;
    /**
     * 代金券名称
     * @example '微信支付代金券'
     */
    coupon_name: string;
    /**
     * 券状态
     *
     * - `COUPON_STATE_UNKNOW`：未知
     * - `COUPON_STATE_SEND`：已发放
     * - `COUPON_STATE_USED`：已核销
     * - `COUPON_STATE_EXPIRED`：已过期
     * @example 'COUPON_STATE_UNKNOW'
     */
    coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED';
    /**
     * 领券时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    receive_time: string;
    /**
     * 可用开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    available_begin_time: string;
    /**
     * 可用结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    available_end_time: string;
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '186745560'
     */
    activity_id: string;
    /**
     * 最大使用次数
     * @example 5
     */
    max_use_number: number;
    /**
     * 可用次数
     * @example 3
     */
    available_number: number;
    /**
     * 已使用次数
     * @example 2
     */
    used_number: number;
    /**
     * 已用金额列表
     *
     * 字段：`used_amounts`
     */
    use_amount_list?: WellformedResponse.UseAmountList;
    /**
     * 用户标识ID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
  }
  namespace WellformedResponse {
    /** 已用金额列表 */
    interface UseAmountList {
      /**
       * 已用金额
       * @example '200'
       */
      used_amounts?: string[];
    }
  }
}
