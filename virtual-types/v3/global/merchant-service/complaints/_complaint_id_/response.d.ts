// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_ {
  interface Response {
    /**
     * 提交回复（全球）
     *
     * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`（服务商、渠道商、从业机构）
     */
    (data: Response.PostHttpMethod.JsonDataRequest, config: Response.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Response.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交回复（全球）
     *
     * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`（服务商、渠道商、从业机构）
     */
    post(data: Response.PostHttpMethod.JsonDataRequest, config: Response.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Response.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_.Response.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 被诉商户号
     *
     * 取自这条投诉单的同名字段。
     * @example '1900012181'
     */
    complainted_mchid: string;
    /**
     * 回复内容
     *
     * 投诉人看得到，写清怎样处理；还会进入协商历史。
     * @example '已与用户沟通解决'
     */
    response_content: string;
    /**
     * 回复图片
     *
     * 先上传反馈图片，填返回的 `media_id`。
     * @example 'file23578_21798531.jpg'
     */
    response_images?: string[];
    /**
     * 跳转链接
     *
     * 用户点开后去的页面。
     *
     * URL
     * @example 'https://www.example.com/notify'
     */
    jump_url?: string;
    /**
     * 跳转链接文案
     *
     * 接在回复内容后面给用户点的文字，与 `jump_url` 须同时有。
     * @example '查看订单详情'
     */
    jump_url_text?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
