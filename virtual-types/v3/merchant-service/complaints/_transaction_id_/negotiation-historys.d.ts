// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints._transaction_id_ {
  interface NegotiationHistorys {
    /**
     * 查询投诉协商历史（旧版）
     *
     * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
     * @deprecated
     */
    get(config: NegotiationHistorys.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NegotiationHistorys.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints._transaction_id_.NegotiationHistorys.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 1–64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
  interface WellformedResponse {
    /**
     * 投诉协商历史
     *
     * 字段：`operate_user`、`operate_time`、`operate_type`、`operate_details`、`image_list`
     */
    complaint_negotiation_history?: WellformedResponse.ComplaintNegotiationHistory[];
  }
  namespace WellformedResponse {
    interface ComplaintNegotiationHistory {
      /**
       * 操作人
       *
       * 长度 ≤ 64
       * @example '投诉人'
       */
      operate_user: string;
      /**
       * 操作时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      operate_time: string;
      /**
       * 操作类型
       *
       * - `USER_CREATE_COMPLAINT`：用户提交投诉
       * - `CREATE_COMPLAINT_BY_PLATFORM`：平台代用户提交投诉
       * - `USER_CONTINUE_COMPLAINT`：用户继续投诉
       * - `USER_REVOKE_COMPLAINT`：用户主动撤诉
       * - `USER_CONFIRM_COMPLAINT`：用户确认投诉解决
       * - `SELLER_REFUND`：商户发起退款
       * - `MERCHANT_LAUNCH_CONFIRM_PROCESS`：商户发起确认流程
       * - `USER_RESPONSE`：用户留言
       * - `MERCHANT_RESPONSE`：商户留言
       * - `RESPONSE_BY_PLATFORM`：平台留言
       * - `CONTINUE_COMPLAINT_BY_PLATFORM`：平台代用户继续投诉
       * - `CREATE_COMPLAINT_SYSTEM_MESSAGE`：提交投诉的系统通知
       * - `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`：投诉超时的系统通知
       * - `SELLER_REFUND_SYSTEM_MESSAGE`：商户退款的系统通知
       * - `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`：继续投诉的系统通知
       * - `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`：发起确认流程的系统通知
       * @example 'CREATE_COMPLAINT_BY_PLATFORM'
       */
      operate_type: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE';
      /**
       * 操作内容
       *
       * 长度 ≤ 200
       * @example '投诉一个重复扣费问题'
       */
      operate_details?: string;
      /** 协商历史图片凭证 */
      image_list?: string[];
    }
  }
}
