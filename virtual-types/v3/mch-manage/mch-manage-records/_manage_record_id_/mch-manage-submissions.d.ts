// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords._manage_record_id_ {
  interface MchManageSubmissions {
    /**
     * 对指定商户管理记录提交资料
     *
     * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`（服务商）
     */
    (data: MchManageSubmissions.PostHttpMethod.JsonDataRequest, config: MchManageSubmissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MchManageSubmissions.PostHttpMethod.WellformedResponse>>;
    /**
     * 对指定商户管理记录提交资料
     *
     * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`（服务商）
     */
    post(data: MchManageSubmissions.PostHttpMethod.JsonDataRequest, config: MchManageSubmissions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MchManageSubmissions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords._manage_record_id_.MchManageSubmissions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
    /**
     * 商户提交资料内容
     *
     * JSON 文本，按这次要求的资料项逐项填写。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MchManage.MchManageRecords._manage_record_id_.MchManageSubmissions.PostHttpMethod.JsonDataRequest.SubmitData}
     * @example '{"record_fields":[]}'
     */
    submit_data: string;
  }
  namespace JsonDataRequest {
    /** JSON 字符串的内容 */
    interface SubmitData {
      /**
       * 资料项集合
       *
       * 字段：`item_id`、`field_name`、`name`、`type`、`repeated_field_data`、`tips`、`placeholder`、`tooltip`、`required`、`need_encrypt`、`string_check_rule`、`enum_check_rule` 等 16 个
       */
      record_fields: WeChatPay.Components.SubmissionRecordField[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户管理记录ID
     * @example 'M1210999900435123451697535102441'
     */
    manage_record_id: string;
  }
  interface WellformedResponse {
    /**
     * 商户管理提交资料记录ID
     * @example 'S0120261120140201012345672111223'
     */
    manage_submission_id?: string;
  }
}
