// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface Response {
    /**
     * 提交回复
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`（服务商、直连商户、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
     */
    (data: Response.PostHttpMethod.JsonDataRequest, config: Response.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Response.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交回复
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`（服务商、直连商户、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
     */
    post(data: Response.PostHttpMethod.JsonDataRequest, config: Response.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Response.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.Response.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithoutJumpUrl | JsonDataRequest.WithJumpUrl);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 被诉商户号
       *
       * 取自这条投诉单的同名字段。
       *
       * 长度 ≤ 64
       * @example '1900012181'
       */
      complainted_mchid: string;
      /**
       * 回复内容
       *
       * 投诉人看得到，写清怎样处理；还会进入协商历史。
       *
       * 长度 ≤ 500 字符
       * @example '已与用户沟通解决'
       */
      response_content: string;
      /**
       * 回复图片
       *
       * 调用上传反馈图片得到的 `media_id`。
       *
       * 项数 ≤ 4
       * @example 'file23578_21798531.jpg'
       */
      response_images?: string[];
      /**
       * 跳转小程序信息
       *
       * 带投诉人去你的客诉小程序；这项能力须先找微信支付的行业运营开通。
       *
       * 字段：`appid`、`path`、`text`
       */
      mini_program_jump_info?: WeChatPay.Components.ComplaintMiniProgramJump;
    }
    interface WithoutJumpUrl {
      jump_url?: never;
      /**
       * 跳转链接文案
       *
       * 接在回复内容后面给用户点的文字，与 `jump_url` 须同时有。
       *
       * 填 `jump_url` 时必填；长度 ≤ 10
       * @example '查看订单详情'
       */
      jump_url_text?: string;
    }
    interface WithJumpUrl {
      /**
       * 跳转链接
       *
       * 带用户去你自己的客诉处理页，须是 HTTPS。这项能力须先找微信支付的行业运营开通。
       *
       * 须与 `jump_url_text` 同填；长度 ≤ 512；URL
       * @example 'https://www.example.com/notify'
       */
      jump_url: string;
      /**
       * 跳转链接文案
       *
       * 接在回复内容后面给用户点的文字，与 `jump_url` 须同时有。
       *
       * 填 `jump_url` 时必填；长度 ≤ 10
       * @example '查看订单详情'
       */
      jump_url_text: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
