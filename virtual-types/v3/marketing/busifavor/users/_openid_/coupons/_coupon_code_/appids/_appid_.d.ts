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
     * 用户手里那张券的编码。由微信支付生成、预先上传还是发券时指定，取决于创建批次时选的 `coupon_code_mode`。
     *
     * 长度 1–32
     */
    coupon_code: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 1–32
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–128
     */
    openid: string;
  }
  /** 用户的商家券 */
  type WellformedResponse = WeChatPay.Components.BusifavorUserCoupon;
}
