// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantSettlement {
  interface MerchantSettleRuleApplications {
    /**
     * 申请修改特约商户结算规则
     *
     * `POST /v3/merchant-settlement/merchant-settle-rule-applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml
     */
    (data: MerchantSettleRuleApplications.PostHttpMethod.JsonDataRequest, config?: MerchantSettleRuleApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantSettleRuleApplications.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请修改特约商户结算规则
     *
     * `POST /v3/merchant-settlement/merchant-settle-rule-applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml
     */
    post(data: MerchantSettleRuleApplications.PostHttpMethod.JsonDataRequest, config?: MerchantSettleRuleApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantSettleRuleApplications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantSettlement.MerchantSettleRuleApplications.PostHttpMethod {
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
     * 结算规则ID
     *
     * 由主体和行业决定费率，取自微信支付的结算规则表。
     * @example 760
     */
    settle_rule_id: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 申请单编号
     * @example '20000011111'
     */
    application_id: string;
    /**
     * 申请单处理信息
     * @example '正在处理中'
     */
    application_process_info?: string;
    /**
     * 申请单状态
     * @example 'PROCESSING'
     */
    application_state?: string;
    /**
     * 最后更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 从业机构号
     * @example '1356485'
     */
    acquiring_bank_id?: string;
    /**
     * 渠道商户号
     * @example '20001111'
     */
    channel_id?: string;
    /**
     * 从业机构特约商户号
     * @example '1346578'
     */
    sub_mchid?: string;
    /**
     * 结算规则ID
     * @example 760
     */
    settle_rule_id?: number;
  }
}
