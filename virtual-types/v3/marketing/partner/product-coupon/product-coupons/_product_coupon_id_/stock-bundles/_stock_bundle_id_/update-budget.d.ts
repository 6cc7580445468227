// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_ {
  interface UpdateBudget {
    /**
     * 修改商品券批次组发放预算
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
     */
    (data: UpdateBudget.PostHttpMethod.JsonDataRequest, config: UpdateBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateBudget.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改商品券批次组发放预算
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280642
     */
    post(data: UpdateBudget.PostHttpMethod.JsonDataRequest, config: UpdateBudget.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateBudget.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.UpdateBudget.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 修改请求单号
     *
     * 由你生成，每次修改用一个，须唯一。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 更新模式
     *
     * 一次只改一种限额，须与所填的字段对应；几种都要改就分几次调用。
     *
     * - `MAX_COUNT`：总发放次数上限
     * - `MAX_COUNT_PER_DAY`：单日发放次数上限
     * @example 'MAX_COUNT'
     */
    update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
    /**
     * 当前批次发放次数总上限
     *
     * 调用前先查询批次，照查到的现值填。
     *
     * `update_mode` 为 `MAX_COUNT` 时必填
     * @example 1
     */
    current_max_count?: number;
    /**
     * 目标批次发放次数总上限
     *
     * 可以比现在的上限小，但不能小于已经发出的次数。
     *
     * `update_mode` 为 `MAX_COUNT` 时必填
     * @example 1
     */
    target_max_count?: number;
    /**
     * 当前批次每日发放次数上限
     *
     * 调用前先查询批次，照查到的现值填。
     *
     * `update_mode` 为 `MAX_COUNT_PER_DAY` 时必填
     * @example 1
     */
    current_max_count_per_day?: number;
    /**
     * 目标批次每日发放次数上限
     *
     * 可以比现在的上限小。
     *
     * `update_mode` 为 `MAX_COUNT_PER_DAY` 时必填
     * @example 1
     */
    target_max_count_per_day?: number;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
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
  /** 批次组 */
  type WellformedResponse = WeChatPay.Components.StockBundle;
}
