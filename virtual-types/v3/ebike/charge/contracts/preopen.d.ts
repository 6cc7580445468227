// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts {
  interface Preopen {
    /**
     * 预开通服务
     *
     * `POST /v3/ebike/charge/contracts/preopen`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
     * @deprecated
     */
    (data: Preopen.PostHttpMethod.JsonDataRequest, config?: Preopen.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preopen.PostHttpMethod.WellformedResponse>>;
    /**
     * 预开通服务
     *
     * `POST /v3/ebike/charge/contracts/preopen`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
     * @deprecated
     */
    post(data: Preopen.PostHttpMethod.JsonDataRequest, config?: Preopen.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Preopen.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts.Preopen.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1510770601'
     */
    sub_mchid?: string;
    /**
     * 服务商公众号ID
     * @example 'wx47c677487ce3ac47'
     */
    appid: string;
    /**
     * 特约商户公众号ID
     *
     * 特约商户自己的 AppID，须已与它的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcc603d9f0d54eaf0'
     */
    sub_appid?: string;
    /**
     * 交易场景
     * @example 'CHARGE'
     */
    trade_scene: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'ot35_4gNgXsUuh2sQY0lT9N08AU0'
     */
    openid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预开通ID
     * @example 'sdjf23kdsHJfdksj8djsK98HJio5hdI0'
     */
    preopen_id: string;
  }
}
