// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon {
  interface Confirm {
    /**
     * 同步积分兑券结果
     *
     * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
     */
    (data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步积分兑券结果
     *
     * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015897268
     */
    post(data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 积分兑券ID
     *
     * 从用户积分兑券的通知取得。
     *
     * 长度 ≤ 64
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    record_id: string;
    /**
     * 积分兑券模板ID
     *
     * 由微信支付生成，目前须找微信支付的运营取得。
     *
     * 长度 ≤ 32
     * @example '0Flpo7FqTQ'
     */
    exchange_coupon_template_id: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 16
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在会员卡模板所用 AppID 下的标识，须由它取得。
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 会员卡code
     *
     * 用户的会员卡在这个模板下的编码。由微信支付分配还是由你分配，取决于模板的编码分配方式；由你分配时，以同步开卡结果时传的为准。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 积分兑券结果
     *
     * 允许后微信支付才发券；拒绝须填原因。
     */
    result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT';
    /**
     * 拒绝兑券原因
     *
     * 结果为拒绝时必填。
     *
     * 长度 ≤ 32
     */
    reject_reason?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 积分兑券ID
     *
     * 长度 ≤ 64
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    record_id: string;
    /**
     * 积分兑券模板ID
     *
     * 长度 ≤ 32
     * @example '0Flpo7FqTQ'
     */
    exchange_coupon_template_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 16
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付生成，须存下，发卡、查会员与更新都要用它。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 会员卡code
     *
     * 会员在这个模板下的编号，须存下，查询与更新这张卡都用它。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 积分兑券状态
     *
     * 成功才有 `coupon_code`，失败不发券。
     *
     * - `POINT_EXCHANGE_COUPON_SUCCESS`：兑换成功
     * - `POINT_EXCHANGE_COUPON_FAIL`：兑换失败
     * @example 'POINT_EXCHANGE_COUPON_SUCCESS'
     */
    state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL';
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
     * @example '200000001'
     */
    product_coupon_id: string;
    /**
     * 商品券批次类型
     * @example 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR'
     */
    product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR';
    /**
     * 批次ID
     * @example '100232301'
     */
    stock_id: string;
    /**
     * 兑券成功的券code
     *
     * 兑券成功才有，存下它才能查券、核销。
     *
     * 长度 ≤ 128
     * @example '123446565767'
     */
    coupon_code?: string;
    /**
     * 拒绝兑券原因
     *
     * 长度 ≤ 32
     * @example '积分不足'
     */
    reject_reason?: string;
  }
}
