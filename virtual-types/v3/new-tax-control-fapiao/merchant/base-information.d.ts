// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant {
  interface BaseInformation {
    /**
     * 获取商户开票基础信息
     *
     * `GET /v3/new-tax-control-fapiao/merchant/base-information`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml
     */
    get(config: BaseInformation.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BaseInformation.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant.BaseInformation.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 销售方信息
     *
     * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
     */
    seller_information: WeChatPay.Components.FapiaoSeller;
    /**
     * 附加信息
     *
     * 字段：`payee`、`reviewer`、`drawer`
     */
    extra_information: WeChatPay.Components.FapiaoExtraInformation;
  }
}
