// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay.Contracts._contract_id_ {
  interface Notify {
    /**
     * 服务商商户预扣费通知
     *
     * `POST /v3/partner-papay/contracts/{contract_id}/notify`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html
     */
    (data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商商户预扣费通知
     *
     * `POST /v3/partner-papay/contracts/{contract_id}/notify`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html
     */
    post(data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay.Contracts._contract_id_.Notify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 服务商应用ID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '12345512'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 扣费持续时间
     *
     * 字段：`count`、`unit`
     */
    deduct_duration?: JsonDataRequest.DeductDuration;
    /**
     * 预计扣费金额信息
     *
     * 字段：`amount`、`currency`
     */
    estimated_amount: JsonDataRequest.EstimatedAmount;
  }
  namespace JsonDataRequest {
    /** 扣费持续时间 */
    interface DeductDuration {
      /**
       * 扣费持续时间数
       * @example 1
       */
      count: number;
      /**
       * 单位
       * @example 'DAY'
       */
      unit?: string;
    }
    /** 预计扣费金额信息 */
    interface EstimatedAmount {
      /**
       * 预计扣费金额
       *
       * 单位 分
       * @example 1
       */
      amount: number;
      /**
       * 预计扣费货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '123124412412423431'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
