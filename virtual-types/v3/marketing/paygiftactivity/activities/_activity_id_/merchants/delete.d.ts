// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants {
  interface Delete {
    /**
     * 删除活动发券商户号
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
     */
    (data: Delete.PostHttpMethod.JsonDataRequest, config: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除活动发券商户号
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466827
     */
    post(data: Delete.PostHttpMethod.JsonDataRequest, config: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants.Delete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户号列表
     *
     * 要从活动里去掉的发券商户号。
     *
     * 项数 1–500；长度 ≤ 15
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK 写了它。
     * @example '100123456'
     */
    merchant_id_list: string[];
    /**
     * 商户请求单号
     *
     * 由你生成，每次请求用一个，须唯一。
     *
     * 长度 ≤ 128；正则 `^[a-zA-Z0-9|*_-]{1,128}$`
     * @example '100002322026112034234sfdf'
     */
    delete_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 活动ID
     * @example '126002309'
     */
    activity_id: string;
    /**
     * 删除时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    delete_time?: string;
  }
}
