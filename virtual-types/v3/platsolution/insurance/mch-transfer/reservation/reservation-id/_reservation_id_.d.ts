// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationId {
  interface _reservation_id_ {
    /**
     * 微信支付预约单号查询预约商家转账记录（保险）
     *
     * `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`（服务商）
     */
    get(config: _reservation_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_reservation_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationId._reservation_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信转账预约单号
     *
     * 转账预约的应答返回，用户确认后凭它转账。
     * @example '1330000071100999991182026112000019480001'
     */
    reservation_id: string;
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
