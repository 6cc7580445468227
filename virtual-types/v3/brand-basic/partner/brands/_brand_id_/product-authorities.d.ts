// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BrandBasic.Partner.Brands._brand_id_ {
  interface ProductAuthorities {
    /**
     * 获得品牌已授权且在生效中的产品权限信息
     *
     * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
     */
    get(config: ProductAuthorities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ProductAuthorities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BrandBasic.Partner.Brands._brand_id_.ProductAuthorities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '123456789'
     */
    brand_id: string;
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 授权类型
     *
     * - `AUTHORIZATION_TYPE_HOSTING`：全托管授权
     * - `AUTHORIZATION_TYPE_PARTLY`：部分授权
     * @example 'AUTHORIZATION_TYPE_HOSTING'
     */
    authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY';
    /**
     * 授权产品权限
     *
     * - `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`：商家名片
     * - `BRAND_PRODUCT_AUTHORITY_CARD_LINK`：交易连接名片
     * - `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`：商品券
     * - `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`：摇一摇有优惠
     * - `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`：品牌支付有礼
     * - `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`：品牌门店
     * - `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`：支付商户号管理
     * - `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`：AppID管理
     * - `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`：视频号管理
     * - `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`：类目管理
     */
    authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE')[];
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    update_time: string;
  }
}
