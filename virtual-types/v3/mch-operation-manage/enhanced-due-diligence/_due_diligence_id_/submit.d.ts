// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_ {
  interface Submit {
    /**
     * 提交尽调资料
     *
     * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`（服务商）
     */
    (data: Submit.PostHttpMethod.JsonDataRequest, config: Submit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submit.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交尽调资料
     *
     * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`（服务商）
     */
    post(data: Submit.PostHttpMethod.JsonDataRequest, config: Submit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submit.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit.PostHttpMethod {
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
     * 提交资料内容
     *
     * JSON 文本，按这次要求的资料项逐项填写。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit.PostHttpMethod.JsonDataRequest.SubmitData}
     * @example '{"record_fields":[]}'
     */
    submit_data?: string;
  }
  namespace JsonDataRequest {
    /** JSON 字符串的内容 */
    interface SubmitData {
      /**
       * 资料项集合
       *
       * 字段：`item_id`、`field_name`、`name`、`type`、`tips`、`placeholder`、`tooltip`、`required`、`check_rule`、`relations`、`need_encrypt`
       */
      record_fields: WeChatPay.Components.DueDiligenceRecordField[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 尽调单号
     * @example '123000110_2_2190381dakdajois1283i12jo'
     */
    due_diligence_id: string;
  }
  interface WellformedResponse {
    /**
     * 尽调单状态
     *
     * - `DUE_DILIGENCE_STATE_COLLECTING`：待填写
     * - `DUE_DILIGENCE_STATE_AUDITING`：审核中
     * - `DUE_DILIGENCE_STATE_REJECTED`：已驳回
     * - `DUE_DILIGENCE_STATE_EXPIRED`：已过期
     * - `DUE_DILIGENCE_STATE_CANCELLED`：已终止
     * - `DUE_DILIGENCE_STATE_FINISHED`：已完成
     * @example 'DUE_DILIGENCE_STATE_COLLECTING'
     */
    due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED';
    /**
     * 提交时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    submit_time?: string;
    /**
     * 尽调要求提交的资料
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit.PostHttpMethod.WellformedResponse.SubmissionTemplate}
     */
    submission_template?: string;
    /**
     * 尽调已经提交的资料
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit.PostHttpMethod.WellformedResponse.SubmissionData}
     */
    submission_data?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface SubmissionTemplate {
      /**
       * 资料项集合
       *
       * 字段：`check_rule`、`disabled`、`field_data`、`field_name`、`hidden`、`item_id`、`name`、`need_encrypt`、`placeholder`、`required`、`tips`、`tooltip` 等 14 个
       */
      record_fields: SubmissionTemplate.RecordFields[];
    }
    namespace SubmissionTemplate {
      interface RecordFields {
        /**
         * 校验规则
         *
         * 字段：`min_length`、`max_length`、`enum_file_exts`、`max_file_size`、`enum_keys`、`enum_values`
         */
        check_rule?: WeChatPay.Components.DueDiligenceCheckRule;
        /** 是否允许修改内容 */
        disabled?: 0 | 1;
        /** 资料项值（单值类型） */
        field_data?: string;
        /** 资料项英文名 */
        field_name?: string;
        /** 是否隐藏资料项 */
        hidden?: number;
        /** 资料项ID */
        item_id?: string;
        /** 资料项中文名 */
        name?: string;
        /** 提交内容需要加密 */
        need_encrypt?: boolean;
        /** 输入占位文案 */
        placeholder?: string;
        /**
         * 是否必填
         *
         * - `0`：否
         * - `1`：是
         */
        required?: 0 | 1;
        /** 资料项填写提示 */
        tips?: string;
        /** 叹号悬浮提示语 */
        tooltip?: string;
        /** 资料项类型 */
        type?: 1 | 2 | 11 | 15;
        /**
         * 日期类型是否可勾选“长期有效”
         *
         * - `0`：否
         * - `1`：是
         */
        use_permanently_date?: 0 | 1;
      }
    }
    /** JSON 字符串的内容 */
    interface SubmissionData {
      /**
       * 资料项集合
       *
       * 字段：`item_id`、`field_name`、`name`、`type`、`tips`、`placeholder`、`tooltip`、`required`、`check_rule`、`relations`、`need_encrypt`
       */
      record_fields: WeChatPay.Components.DueDiligenceRecordField[];
    }
  }
}
