// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_ {
  interface AssociateStores {
    /**
     * 批次组批量关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
     */
    (data: AssociateStores.PostHttpMethod.JsonDataRequest, config: AssociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssociateStores.PostHttpMethod.WellformedResponse>>;
    /**
     * 批次组批量关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280620
     */
    post(data: AssociateStores.PostHttpMethod.JsonDataRequest, config: AssociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssociateStores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.AssociateStores.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 门店列表
     *
     * 一次关联或取消的门店。
     *
     * 项数 ≤ 200；字段：`store_id`
     */
    store_list: JsonDataRequest.StoreList[];
  }
  namespace JsonDataRequest {
    interface StoreList {
      /**
       * 门店ID
       *
       * 创建品牌门店时由微信支付生成。
       * @example '100000001'
       */
      store_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次组ID
     *
     * 创建多次优惠的商品券或给它添加批次组时由微信支付生成，须属于同时传入的那张商品券。
     * @example '1000000013001'
     */
    stock_bundle_id: string;
  }
  /** 批次关联门店的结果 */
  type WellformedResponse = WeChatPay.Components.StoreAssociationResult;
}
