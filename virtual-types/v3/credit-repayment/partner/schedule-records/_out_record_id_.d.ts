// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.ScheduleRecords {
  interface _out_record_id_ {
    /**
     * 查询预约还款记录
     *
     * `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`（服务商）
     */
    get(config: _out_record_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_record_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.ScheduleRecords._out_record_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户侧预约还款单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234567abcde'
     */
    out_record_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 还款协议ID
       *
       * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
       * @example '20251105000000123456789'
       */
      contract_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商户侧预约还款单号
     * @example '1234567abcde'
     */
    out_record_id: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 还款协议ID
     * @example '20251105000000123456789'
     */
    contract_id?: string;
    /**
     * 应还款金额
     *
     * 单位 分
     * @example '10000'
     */
    repayment_amount: string;
    /**
     * 最低还款金额
     *
     * 单位 分
     * @example '2000'
     */
    min_repayment_amount: string;
    /**
     * 还款日期
     * @example '2025-11-18'
     */
    repayment_date: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
  }
}
