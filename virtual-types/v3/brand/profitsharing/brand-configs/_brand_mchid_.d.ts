// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.BrandConfigs {
  interface _brand_mchid_ {
    /**
     * 查询最大分账比例
     *
     * `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
     */
    get(config: _brand_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_brand_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.BrandConfigs._brand_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌主商户号
     *
     * 绑定了品牌的那个商户号，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    brand_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    brand_mchid: string;
    /**
     * 最大分账比例
     *
     * 单位 万分之一
     * @example 2000
     */
    max_ratio: number;
  }
}
