// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface DisassociateStores {
    /**
     * 批次取消关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
     */
    (data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
    /**
     * 批次取消关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781537
     */
    post(data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.DisassociateStores.PostHttpMethod {
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
     * 批次ID
     *
     * 创建商品券或给它添加批次时由微信支付生成，须属于同时传入的那张商品券。
     * @example '1000000013001'
     */
    stock_id: string;
  }
  /** 批次关联门店的结果 */
  type WellformedResponse = WeChatPay.Components.StoreAssociationResult;
}
