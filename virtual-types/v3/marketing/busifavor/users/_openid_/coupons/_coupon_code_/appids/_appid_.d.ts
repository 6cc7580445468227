// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_.Coupons._coupon_code_.Appids {
  interface _appid_ {
    /**
     * 查询用户单张券详情
     *
     * `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml
     */
    get(config: _appid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_appid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_.Coupons._coupon_code_.Appids._appid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 券code
     *
     * 长度 1–32
     */
    coupon_code: string;
    /**
     * 公众账号ID
     *
     * 长度 1–32
     */
    appid: string;
    /**
     * 用户标识
     *
     * 长度 1–128
     */
    openid: string;
  }
  /** 用户的商家券 */
  type WellformedResponse = WeChatPay.Components.BusifavorUserCoupon;
}
