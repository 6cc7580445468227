// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService {
  interface ComplaintNotifications {
    /**
     * 查询投诉通知回调（全球）
     *
     * `GET /v3/global/merchant-service/complaint-notifications`（服务商、渠道商、从业机构）
     */
    get(config: ComplaintNotifications.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建投诉通知回调（全球）
     *
     * `POST /v3/global/merchant-service/complaint-notifications`（服务商、渠道商、从业机构）
     */
    (data: ComplaintNotifications.PostHttpMethod.JsonDataRequest, config: ComplaintNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建投诉通知回调（全球）
     *
     * `POST /v3/global/merchant-service/complaint-notifications`（服务商、渠道商、从业机构）
     */
    post(data: ComplaintNotifications.PostHttpMethod.JsonDataRequest, config: ComplaintNotifications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新投诉通知回调（全球）
     *
     * `PUT /v3/global/merchant-service/complaint-notifications`（服务商、渠道商、从业机构）
     */
    put(data: ComplaintNotifications.PutHttpMethod.JsonDataRequest, config: ComplaintNotifications.PutHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.PutHttpMethod.WellformedResponse>>;
    /**
     * 删除投诉通知回调（全球）
     *
     * `DELETE /v3/global/merchant-service/complaint-notifications`（服务商、渠道商、从业机构）
     */
    delete(config: ComplaintNotifications.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ComplaintNotifications.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.ComplaintNotifications.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.ComplaintNotifications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知地址
     *
     * 投诉通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.ComplaintNotifications.PutHttpMethod {
  interface JsonDataRequest {
    /**
     * 通知地址
     *
     * 投诉通知发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900012181'
     */
    mchid: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    url: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.ComplaintNotifications.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
