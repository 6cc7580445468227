// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds.OutRefundNo {
  interface _out_refund_no_ {
    /**
     * 通过商户退款单号查询退款
     *
     * `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476911
     */
    get(config: _out_refund_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_refund_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds.OutRefundNo._out_refund_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成的单号。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
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
