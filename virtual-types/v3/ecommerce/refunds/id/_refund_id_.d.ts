// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds.Id {
  interface _refund_id_ {
    /**
     * 通过微信支付退款单号查询退款
     *
     * `GET /v3/ecommerce/refunds/id/{refund_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476908
     */
    get(config: _refund_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_refund_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds.Id._refund_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商品单个人收款方受理授权ID
       *
       * 收款方是个人时填，个人签约后由微信支付返回。
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  /** 电商收付通退款单 */
  type WellformedResponse = WeChatPay.Components.EcommerceRefund;
}
