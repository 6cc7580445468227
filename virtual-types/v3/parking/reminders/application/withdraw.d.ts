// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Application {
  interface Withdraw {
    /**
     * 撤回停车场进件申请
     *
     * `POST /v3/parking/reminders/application/withdraw`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
     */
    (data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤回停车场进件申请
     *
     * `POST /v3/parking/reminders/application/withdraw`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
     */
    post(data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Application.Withdraw.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 停车场进件审核单号
     *
     * 提交停车场进件申请的应答返回。
     *
     * 长度 ≤ 64
     * @example 'PLA202604230001'
     */
    parking_lot_audit_no: string;
    /**
     * 商户停车场ID
     *
     * 由你自定，提交停车场进件申请时定下，在同一商户号下不可重复。
     *
     * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'lot_sz_tencent_001'
     */
    out_parking_lot_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
