// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface ComplaintNotifications {
    /**
     * 查询投诉通知回调
     *
     * `GET /v3/merchant-service/complaint-notifications`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
     */
    get(config?: ComplaintNotifications.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建投诉通知回调
     *
     * `POST /v3/merchant-service/complaint-notifications`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
     */
    (data: ComplaintNotifications.PostHttpMethod.JsonDataRequest, config?: ComplaintNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建投诉通知回调
     *
     * `POST /v3/merchant-service/complaint-notifications`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
     */
    post(data: ComplaintNotifications.PostHttpMethod.JsonDataRequest, config?: ComplaintNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新投诉通知回调
     *
     * `PUT /v3/merchant-service/complaint-notifications`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
     */
    put(data: ComplaintNotifications.PutHttpMethod.JsonDataRequest, config?: ComplaintNotifications.PutHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PutHttpMethod.WellformedResponse>>;
    /**
     * 删除投诉通知回调
     *
     * `DELETE /v3/merchant-service/complaint-notifications`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
     */
    delete(config?: ComplaintNotifications.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintNotifications.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintNotifications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知地址
     *
     * 投诉通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintNotifications.PutHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知地址
     *
     * 投诉通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintNotifications.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
