// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder {
  interface Deduction {
    /**
     * 从业机构查询微信支付分扣款信息
     *
     * `GET /v3/payscore/acquiringbank/serviceorder/deduction`（从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html
     */
    get(config: Deduction.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deduction.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder.Deduction.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务ID
       *
       * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
       *
       * 长度 ≤ 32
       * @example '2002000000000558128851361561536'
       */
      service_id: string;
      /** 从业机构申请的公众号或移动应用AppID */
      appid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 子商户申请的公众号或移动应用AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       */
      sub_appid?: string;
      /**
       * 渠道商商户号
       * @example '1230000109'
       */
      channel_id: string;
      /**
       * 商户服务订单号
       *
       * 创建服务订单时由你生成，之后查询、修改、完结、取消都用它。它不是支付单号，退款时不能填进 `out_trade_no`，须用扣款成功后的 `transaction_id`。
       *
       * 长度 ≤ 32
       * @example '1234323JKHDFE1243252'
       */
      out_order_no?: string;
    }
  }
  interface WellformedResponse {
    /** 商品或支付单简要描述 */
    description: string;
    /** 商户扣款单号 */
    out_trade_no: string;
  }
}
