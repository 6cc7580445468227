// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface CouponBundles {
    /**
     * 向用户发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`（服务商）
     */
    (data: CouponBundles.PostHttpMethod.JsonDataRequest, config: CouponBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponBundles.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`（服务商）
     */
    post(data: CouponBundles.PostHttpMethod.JsonDataRequest, config: CouponBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponBundles.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
    /**
     * 商品券ID
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次组ID
     * @example '712315129419284901'
     */
    stock_bundle_id: string;
    /**
     * 公众账号AppID
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 发券请求单号
     *
     * 长度 6–128 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    send_request_no: string;
    /**
     * 自定义附加信息
     *
     * 长度 ≤ 150 字符
     */
    attach?: string;
    /**
     * 用户商品券标签信息
     *
     * 字段：`coupon_tag_list`、`member_tag_info`
     */
    coupon_tag_info?: JsonDataRequest.CouponTagInfo;
  }
  namespace JsonDataRequest {
    /** 用户商品券标签信息 */
    interface CouponTagInfo {
      /**
       * 用户商品券标签列表
       * @example 'MEMBER'
       */
      coupon_tag_list?: string[];
      /**
       * 会员标签信息
       *
       * 字段：`member_card_id`
       */
      member_tag_info?: CouponTagInfo.MemberTagInfo;
    }
    namespace CouponTagInfo {
      /** 会员标签信息 */
      interface MemberTagInfo {
        /** 会员卡模板ID */
        member_card_id: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
  }
  /** 用户的商品券组 */
  type WellformedResponse = WeChatPay.Components.UserCouponBundle;
}
