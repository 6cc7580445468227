// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.RateActivity {
  interface Applications {
    /**
     * 报名费率优惠活动
     *
     * `POST /v3/rate-activity/applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml
     */
    (data: Applications.PostHttpMethod.JsonDataRequest, config?: Applications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applications.PostHttpMethod.WellformedResponse>>;
    /**
     * 报名费率优惠活动
     *
     * `POST /v3/rate-activity/applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml
     */
    post(data: Applications.PostHttpMethod.JsonDataRequest, config?: Applications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.RateActivity.Applications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 从业机构号
     *
     * 从业机构在微信支付的编号。
     * @example '1356485'
     */
    acquiring_bank_id: string;
    /**
     * 渠道商户号
     * @example '20001111'
     */
    channel_id: string;
    /**
     * 从业机构特约商户号
     *
     * 从业机构名下要办理的那家商户。
     * @example '1346578'
     */
    sub_mchid: string;
    /**
     * 活动报名信息
     *
     * 字段：`activity_id`、`activity_rate`、`activity_apply_information`
     */
    activity_detail: JsonDataRequest.ActivityDetail;
    /**
     * 补充信息
     *
     * 字段：`additional_message`、`additional_material`
     */
    additional_information?: JsonDataRequest.AdditionalInformation;
  }
  namespace JsonDataRequest {
    /** 活动报名信息 */
    interface ActivityDetail {
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       * @example 'schoolcanteen_001'
       */
      activity_id: string;
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
      activity_apply_information?: ActivityDetail.ActivityApplyInformation[];
    }
    namespace ActivityDetail {
      interface ActivityApplyInformation {
        /**
         * 材料ID
         * @example 'SCHOOL_QUALIFICATION_PROVEMENT'
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 申请单编号
     * @example '20000000011111'
     */
    application_id: string;
  }
}
