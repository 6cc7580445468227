// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MedIns.Refunds {
  interface Notify {
    /**
     * 医保退款通知
     *
     * `POST /v3/med-ins/refunds/notify`（从业机构（银行）、直连商户、服务商、从业机构（支付机构））
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
     * @see https://pay.weixin.qq.com/doc/v3/partner/4018300085
     */
    (data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
    /**
     * 医保退款通知
     *
     * `POST /v3/med-ins/refunds/notify`（从业机构（银行）、直连商户、服务商、从业机构（支付机构））
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
     * @see https://pay.weixin.qq.com/doc/v3/partner/4018300085
     */
    post(data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns.Refunds.Notify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 医疗机构的商户号
     *
     * 医疗机构自己的商户号，由微信支付分配，须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 医保退款的总金额
     *
     * 须等于统筹、个人账户和其他三项之和，不等则拒绝。
     *
     * 单位 分
     * @example 45000
     */
    med_refund_total_fee: number;
    /**
     * 医保统筹退款金额
     *
     * 医保统筹基金退回的部分，计入总金额的核对。
     *
     * 单位 分
     * @example 45000
     */
    med_refund_gov_fee: number;
    /**
     * 医保个账退款金额
     *
     * 退回医保个人账户的部分，计入总金额的核对。
     *
     * 单位 分
     * @example 45000
     */
    med_refund_self_fee: number;
    /**
     * 医保其他退款金额
     *
     * 统筹与个人账户之外的部分，计入总金额的核对。
     *
     * 单位 分
     * @example 45000
     */
    med_refund_other_fee: number;
    /**
     * 医保退款成功时间
     *
     * 医保局退款成功的时间。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    refund_time: string;
    /**
     * 从业机构退款单号
     *
     * 有自费部分时，须与申请自费退款时的单号一致；没有的，服务商与从业机构填医疗机构的退款单号。
     *
     * 长度 ≤ 64
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 医保自费混合订单号
       *
       * 医保下单的应答返回。
       *
       * 长度 ≤ 32
       * @example '1217752501202611203233368318'
       */
      mix_trade_no: string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
