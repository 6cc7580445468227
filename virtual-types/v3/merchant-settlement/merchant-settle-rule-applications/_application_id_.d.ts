// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantSettlement.MerchantSettleRuleApplications {
  interface _application_id_ {
    /**
     * 根据申请单ID查询结果
     *
     * `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml
     */
    get(config: _application_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_application_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantSettlement.MerchantSettleRuleApplications._application_id_.GetHttpMethod {
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
