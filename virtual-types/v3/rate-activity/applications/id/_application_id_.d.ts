// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.RateActivity.Applications.Id {
  interface _application_id_ {
    /**
     * 根据申请单ID查询申请单结果
     *
     * `GET /v3/rate-activity/applications/id/{application_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml
     */
    get(config: _application_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_application_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改单据信息
     *
     * `PATCH /v3/rate-activity/applications/id/{application_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml
     */
    patch(data: _application_id_.PatchHttpMethod.JsonDataRequest, config: _application_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_application_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.RateActivity.Applications.Id._application_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单编号
     *
     * 提交申请的应答返回。
     * @example '20000011111'
     */
    application_id: string;
  }
  interface WellformedResponse {
    /**
     * 申请单状态
     * @example 'APPLICATION_STATE_PASSED'
     */
    application_state: string;
    /**
     * 从业机构特约商户号
     * @example '1346578'
     */
    sub_mchid: string;
    /**
     * 驳回参数
     * @example 'merchant_name'
     */
    reject_parameter?: string;
    /**
     * 驳回原因
     * @example '公司名称与工商局登记不一致'
     */
    reject_reason?: string;
    /**
     * 活动审核通过时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pass_time?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.RateActivity.Applications.Id._application_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 活动报名修改信息
     *
     * 字段：`activity_rate`、`activity_apply_information`
     */
    activity_detail_modification?: JsonDataRequest.ActivityDetailModification;
    /**
     * 补充信息
     *
     * 字段：`additional_message`、`additional_material`
     */
    additional_information?: JsonDataRequest.AdditionalInformation;
  }
  namespace JsonDataRequest {
    /** 活动报名修改信息 */
    interface ActivityDetailModification {
      /**
       * 活动费率
       * @example '0.6'
       */
      activity_rate?: string;
      /**
       * 活动报名材料
       *
       * 字段：`apply_material_id`、`apply_material_information`
       */
      activity_apply_information?: ActivityDetailModification.ActivityApplyInformation[];
    }
    namespace ActivityDetailModification {
      interface ActivityApplyInformation {
        /**
         * 材料ID
         * @example 'SCHOOL_QUALIFICATION_PROOF'
         */
        apply_material_id?: string;
        /**
         * 报名材料信息
         * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo'
         */
        apply_material_information?: string[];
      }
    }
    /** 补充信息 */
    interface AdditionalInformation {
      /**
       * 补充说明
       * @example '特殊情况，说明原因'
       */
      additional_message?: string;
      /**
       * 补充材料
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      additional_material?: string[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单编号
     *
     * 提交申请的应答返回。
     * @example '20000011111'
     */
    application_id: string;
  }
  interface WellformedResponse {
    /**
     * 申请单编号
     * @example '20000000011111'
     */
    application_id: string;
  }
}
