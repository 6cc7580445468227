// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface DisassociateStores {
    /**
     * 批次取消关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`（服务商）
     */
    (data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
    /**
     * 批次取消关联门店
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`（服务商）
     */
    post(data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.DisassociateStores.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
    /**
     * 门店列表
     *
     * 项数 ≤ 200；字段：`store_id`
     */
    store_list: JsonDataRequest.StoreList[];
  }
  namespace JsonDataRequest {
    interface StoreList {
      /**
       * 门店ID
       * @example '100000001'
       */
      store_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次ID
     * @example '1000000013001'
     */
    stock_id: string;
  }
  /** 批次关联门店的结果 */
  type WellformedResponse = WeChatPay.Components.StoreAssociationResult;
}
