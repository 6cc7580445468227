// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Contracts._contract_id_ {
  interface Notify {
    /**
     * 直连商户预扣费通知
     *
     * `POST /v3/papay/contracts/{contract_id}/notify`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html
     */
    (data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
    /**
     * 直连商户预扣费通知
     *
     * `POST /v3/papay/contracts/{contract_id}/notify`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html
     */
    post(data: Notify.PostHttpMethod.JsonDataRequest, config: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Contracts._contract_id_.Notify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 公众号ID
     *
     * 须已与商户号绑定，与签约时用的相同。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
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
      count: 1 | 2 | 3;
      /**
       * 单位
       *
       * - `DAY`：天
       * @example 'DAY'
       */
      unit?: 'DAY';
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
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
