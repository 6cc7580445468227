// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface UpdateBudget {
    /**
     * 修改商品券批次发放预算
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`（服务商）
     */
    (data: UpdateBudget.PostHttpMethod.JsonDataRequest, config: UpdateBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateBudget.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券批次发放预算
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`（服务商）
     */
    post(data: UpdateBudget.PostHttpMethod.JsonDataRequest, config: UpdateBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateBudget.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UpdateBudget.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
    /**
     * 修改请求单号
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 更新模式
     *
     * - `MAX_COUNT`：总发放次数上限
     * - `MAX_COUNT_PER_DAY`：单日发放次数上限
     * @example 'MAX_COUNT'
     */
    update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
    /**
     * 当前批次发放次数总上限
     * @example 1
     */
    current_max_count?: number;
    /**
     * 目标批次发放次数总上限
     * @example 1
     */
    target_max_count?: number;
    /**
     * 当前批次每日发放次数上限
     * @example 1
     */
    current_max_count_per_day?: number;
    /**
     * 目标批次每日发放次数上限
     * @example 1
     */
    target_max_count_per_day?: number;
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
  /** 商品券批次 */
  type WellformedResponse = WeChatPay.Components.ProductCouponStock;
}
