// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Reservation.OutReservationNo {
  interface _out_reservation_no_ {
    /**
     * 商户预约单号查询预约商家转账记录
     *
     * `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
     */
    get(config: _out_reservation_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_reservation_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Reservation.OutReservationNo._out_reservation_no_.GetHttpMethod {
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
  /** 转账预约单 */
  type WellformedResponse = WeChatPay.Components.TransferReservation;
}
