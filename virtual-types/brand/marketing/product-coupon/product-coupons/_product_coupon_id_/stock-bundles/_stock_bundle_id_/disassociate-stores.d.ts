// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_ {
  interface DisassociateStores {
    /**
     * 批次组批量取消关联门店
     *
     * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`（品牌商户）
     */
    (data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
    /**
     * 批次组批量取消关联门店
     *
     * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`（品牌商户）
     */
    post(data: DisassociateStores.PostHttpMethod.JsonDataRequest, config: DisassociateStores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DisassociateStores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.DisassociateStores.PostHttpMethod {
  interface JsonDataRequest {
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
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 批次关联门店的结果 */
  type WellformedResponse = WeChatPay.Components.StoreAssociationResult;
}
