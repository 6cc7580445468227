// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants {
  interface Add {
    /**
     * 新增活动发券商户号
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
     */
    (data: Add.PostHttpMethod.JsonDataRequest, config: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
    /**
     * 新增活动发券商户号
     *
     * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466735
     */
    post(data: Add.PostHttpMethod.JsonDataRequest, config: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants.Add.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 发券商户号
     *
     * 要加进活动的发券商户号。
     *
     * 长度 ≤ 15
     */
    merchant_id_list: string[];
    /**
     * 请求业务单据号
     *
     * 由你生成，每次请求用一个，须唯一。
     *
     * 长度 ≤ 128
     */
    add_request_no: string;
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
    /** 活动ID */
    activity_id?: string;
    /**
     * 添加时间
     *
     * RFC 3339 时间，含时区
     */
    add_time?: string;
    /**
     * 未通过规则校验的发券商户号列表
     *
     * 字段：`mchid`、`invalid_reason`
     */
    invalid_merchant_id_list?: WellformedResponse.InvalidMerchantIdList[];
  }
  namespace WellformedResponse {
    interface InvalidMerchantIdList {
      /**
       * 商户号
       *
       * 长度 ≤ 15
       */
      mchid?: string;
      /**
       * 无效原因
       *
       * 这个商户号没加上的原因。
       */
      invalid_reason?: string;
    }
  }
}
