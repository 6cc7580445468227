// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.ApplymentId {
  interface _applyment_id_ {
    /**
     * 根据申请单ID查询申请状态
     *
     * `GET /v3/brand/applyments/applyment-id/{applyment_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016257685
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.ApplymentId._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付申请单号
     *
     * 提交申请时由微信支付返回。
     *
     * 长度 ≤ 20
     * @example '2000002124775691'
     */
    applyment_id: string;
  }
  /** 品牌入驻申请单 */
  type WellformedResponse = WeChatPay.Components.BrandApplyment;
}
