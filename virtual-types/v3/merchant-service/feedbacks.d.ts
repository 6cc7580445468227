// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface Feedbacks {
    /**
     * 商户反馈
     *
     * `POST /v3/merchant-service/feedbacks`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
     * @deprecated
     */
    (data: Feedbacks.PostHttpMethod.JsonDataRequest, config?: Feedbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Feedbacks.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户反馈
     *
     * `POST /v3/merchant-service/feedbacks`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
     * @deprecated
     */
    post(data: Feedbacks.PostHttpMethod.JsonDataRequest, config?: Feedbacks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Feedbacks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Feedbacks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 1–64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 被诉商户号
     *
     * 取自这条投诉单的同名字段。
     *
     * 长度 1–64
     * @example '9980456248'
     */
    complainted_mchid: string;
    /**
     * 反馈内容类型
     * @example 1
     */
    feedback_type?: number;
    /**
     * 反馈内容
     *
     * 长度 1–200
     * @example '已与用户协商解决'
     */
    feedback_content: string;
    /** 图片凭证 */
    feedback_images?: string[];
    /** 反馈处理完成 */
    launch_confirm_process?: boolean;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
