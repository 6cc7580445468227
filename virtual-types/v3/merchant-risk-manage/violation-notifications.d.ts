// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage {
  interface ViolationNotifications {
    /**
     * 查询商户违规通知回调地址
     *
     * `GET /v3/merchant-risk-manage/violation-notifications`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
     */
    get(config?: ViolationNotifications.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ViolationNotifications.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建商户违规通知回调地址
     *
     * `POST /v3/merchant-risk-manage/violation-notifications`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
     */
    (data: ViolationNotifications.PostHttpMethod.JsonDataRequest, config?: ViolationNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ViolationNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建商户违规通知回调地址
     *
     * `POST /v3/merchant-risk-manage/violation-notifications`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
     */
    post(data: ViolationNotifications.PostHttpMethod.JsonDataRequest, config?: ViolationNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ViolationNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改商户违规通知回调地址
     *
     * `PUT /v3/merchant-risk-manage/violation-notifications`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
     */
    put(data: ViolationNotifications.PutHttpMethod.JsonDataRequest, config?: ViolationNotifications.PutHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ViolationNotifications.PutHttpMethod.WellformedResponse>>;
    /**
     * 删除商户违规通知回调地址
     *
     * `DELETE /v3/merchant-risk-manage/violation-notifications`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
     */
    delete(config?: ViolationNotifications.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ViolationNotifications.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.ViolationNotifications.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.ViolationNotifications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.ViolationNotifications.PutHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知链接
     *
     * 处罚和拦截子商户的通知发到这里，须是公网能直达的完整 HTTPS 地址，不带查询参数；专线接入的可用 HTTP。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.ViolationNotifications.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
