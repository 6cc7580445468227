// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Applications {
    /**
     * 查询停车场进件申请单列表
     *
     * `GET /v3/parking/reminders/applications`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
     */
    get(config: Applications.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applications.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Applications.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户停车场ID
       *
       * 由你自定，提交停车场进件申请时定下，在同一商户号下不可重复。
       *
       * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
       * @example 'lot_sz_tencent_001'
       */
      out_parking_lot_id: string;
      /**
       * 偏移量
       * @example 0
       */
      offset?: number;
      /**
       * 条数
       *
       * 一页返回多少条。
       * @default 10
       * @example 10
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 申请单列表
     *
     * 字段：`parking_lot_audit_no`、`audit_status`、`submit_time`、`parking_lot`、`audit_comment`
     */
    application_list?: WeChatPay.Components.ParkingLotApplication[];
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
