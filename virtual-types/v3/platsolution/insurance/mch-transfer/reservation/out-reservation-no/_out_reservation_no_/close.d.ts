// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo._out_reservation_no_ {
  interface Close {
    /**
     * 关闭预约商家转账记录（保险）
     *
     * `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`（服务商）
     */
    (data: undefined, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
    /**
     * 关闭预约商家转账记录（保险）
     *
     * `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`（服务商）
     */
    post(data: undefined, config: Close.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Close.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo._out_reservation_no_.Close.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户预约单号
     *
     * 由你生成并存下，之后查询预约都用它。
     * @example 'plfk2026112013'
     */
    out_reservation_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       * @example '1900001109'
       */
      sub_mchid: string;
    }
  }
  /** 保险理赔转账预约单 */
  type WellformedResponse = WeChatPay.Components.InsuranceTransferReservation;
}
