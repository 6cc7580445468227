// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface AssociatedStores {
    /**
     * 查询批次关联门店列表
     *
     * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781546
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434665
     */
    get(config: AssociatedStores.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AssociatedStores.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.AssociatedStores.GetHttpMethod {
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
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页最多返回多少条，不能超过 200。
       * @default 20
       * @example 20
       */
      page_size?: number;
      /**
       * 分页Token
       *
       * 第一页不填，之后填上一次应答的 `next_page_token`。
       * @example 'MTIzMjUK'
       */
      page_token?: string;
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 总个数
     *
     * `page_token` 为空（第一页）时才有。
     * @example 100
     */
    total_count?: number;
    /**
     * 下一页Token
     *
     * 下一次查询放进 `page_token`；没有它就是最后一页。
     *
     * 长度 ≤ 100
     * @example 'MTIzNDUK'
     */
    next_page_token?: string;
    /**
     * 门店列表
     *
     * 字段：`store_id`
     */
    store_list?: WellformedResponse.StoreList[];
  }
  namespace WellformedResponse {
    interface StoreList {
      /**
       * 门店ID
       * @example '100000001'
       */
      store_id: string;
    }
  }
}
