// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Users._openid_ {
  interface DebtState {
    /**
     * 商户查询用户欠款状态
     *
     * `GET /v3/eduschoolpay/users/{openid}/debt-state`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml
     */
    get(config: DebtState.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DebtState.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Users._openid_.DebtState.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户AppID下的用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 用户状态
     * @example 'FORBIDDEN'
     */
    state: string;
    /**
     * 当前用户欠款笔数
     * @example 2
     */
    debt_count: number;
    /**
     * 用户欠款状态更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
