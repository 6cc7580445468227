// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account {
  interface CancelApplications {
    /**
     * 提交注销申请单
     *
     * `POST /v3/ecommerce/account/cancel-applications`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
     */
    (data: CancelApplications.PostHttpMethod.JsonDataRequest, config?: CancelApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplications.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交注销申请单
     *
     * `POST /v3/ecommerce/account/cancel-applications`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
     */
    post(data: CancelApplications.PostHttpMethod.JsonDataRequest, config?: CancelApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CancelApplications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商户注销申请单号
     *
     * 由服务商自定并存下，须唯一，之后凭它查询。
     *
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_apply_no: string;
    /**
     * 注销申请材料
     *
     * 每项写明种类，附上先上传得到的 `media_id`。
     *
     * 字段：`application_type`、`application_media_id`
     */
    application_info: JsonDataRequest.ApplicationInfo[];
  }
  namespace JsonDataRequest {
    interface ApplicationInfo {
      /**
       * 注销申请材料类型
       *
       * 说明这份材料是什么；旧版的两种已停用，须用新的值和新版模板。
       *
       * - `SP_CANCEL_ACCOUNT_APPLICATION`：服务商注销申请书
       * - `SUB_CANCEL_ACCOUNT_APPLICATION`：二级商户注销申请书
       * - `SP_MERCHANT_APPLICATION`：已废弃，改用 SP_CANCEL_ACCOUNT_APPLICATION
       * - `SUB_MERCHANT_APPLICATION`：已废弃，改用 SUB_CANCEL_ACCOUNT_APPLICATION
       * - `MISSING_OFFICIAL_SEAL_LETTER`：已废弃，不必上传
       */
      application_type: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION' | 'SP_MERCHANT_APPLICATION' | 'SUB_MERCHANT_APPLICATION' | 'MISSING_OFFICIAL_SEAL_LETTER';
      /**
       * 图片MediaID
       *
       * 调用上传图片得到的 `media_id`。
       *
       * 长度 ≤ 512
       */
      application_media_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户注销申请单号
     *
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_apply_no?: string;
    /**
     * 二级商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 受理失败原因
     *
     * `cancel_state` 为 `REJECTED` 时看它。
     *
     * 长度 ≤ 512
     * @example '非电商服务商，无权调用此接口'
     */
    reject_reason?: string;
    /**
     * 注销状态
     *
     * `CANCEL_SUCCESS` 才算注销；`REJECTED` 的原因在 `reject_reason`。
     *
     * - `REVIEWING`：审核中
     * - `REJECTED`：审核驳回
     * - `CANCEL_SUCCESS`：注销成功
     */
    cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS';
    /**
     * 最后更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
}
