// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons._card_id_ {
  interface Send {
    /**
     * 发放消费卡
     *
     * `POST /v3/marketing/busifavor/coupons/{card_id}/send`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml
     */
    (data: Send.PostHttpMethod.JsonDataRequest, config: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
    /**
     * 发放消费卡
     *
     * `POST /v3/marketing/busifavor/coupons/{card_id}/send`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml
     */
    post(data: Send.PostHttpMethod.JsonDataRequest, config: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons._card_id_.Send.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 消费卡归属AppID
     *
     * 消费卡创建在哪个 AppID 下，用户的 `openid` 由它取得。
     *
     * 长度 1–18
     */
    appid: string;
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–28
     */
    openid: string;
    /**
     * 商户单据号
     *
     * 长度 1–32
     */
    out_request_no: string;
    /**
     * 请求发卡时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    send_time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 消费卡ID
     *
     * 长度 1–28
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 消费卡code
     *
     * 长度 ≤ 15
     * @example '198555211279'
     */
    card_code: string;
  }
}
