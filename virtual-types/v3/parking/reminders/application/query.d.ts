// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Application {
  interface Query {
    /**
     * 查询停车场进件申请单
     *
     * `GET /v3/parking/reminders/application/query`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557794
     */
    get(config: Query.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Application.Query.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
  }
  interface WellformedResponse {
    /**
     * 申请单
     *
     * 字段：`parking_lot_audit_no`、`audit_status`、`submit_time`、`parking_lot`、`audit_comment`
     */
    application?: WeChatPay.Components.ParkingLotApplication;
    /**
     * 微信停车场ID
     *
     * 审核通过并入驻完成后才有，须存下；入场、离场与缴费填的必须是同一个。
     *
     * 长度 ≤ 64
     * @example '21232735744117624001123604298240'
     */
    wx_parking_lot_id?: string;
  }
}
