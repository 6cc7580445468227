// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank.UserQualifications {
  interface _openid_ {
    /**
     * 查询用户保险订单领取资格
     *
     * `GET /v3/hire-power-bank/user-qualifications/{openid}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
     */
    get(config: _openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank.UserQualifications._openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example '2323dfsdf342342'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 是否具有领取资格
     * @example true
     */
    qualified_user?: boolean;
  }
}
