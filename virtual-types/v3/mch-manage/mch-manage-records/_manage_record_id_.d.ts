// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords {
  interface _manage_record_id_ {
    /**
     * 查询子商户下指定商户管理记录
     *
     * `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`（服务商）
     */
    get(config: _manage_record_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_manage_record_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords._manage_record_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户管理记录ID
     * @example 'M1210999900435123451697535102441'
     */
    manage_record_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '123000110'
       */
      sub_mchid: string;
    }
  }
  /** 商户被管控记录 */
  type WellformedResponse = WeChatPay.Components.ManageRecord;
}
