// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface CouponBundles {
    /**
     * 向用户发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
     */
    (data: CouponBundles.PostHttpMethod.JsonDataRequest, config: CouponBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponBundles.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户发放商品券批次组
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016280664
     */
    post(data: CouponBundles.PostHttpMethod.JsonDataRequest, config: CouponBundles.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponBundles.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
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
     * @example '712315129419284901'
     */
    stock_bundle_id: string;
    /**
     * 公众账号AppID
     *
     * 须已与服务商绑定，用户的 `openid` 由它取得。
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 发券请求单号
     *
     * 由你生成，每次发券用一个，须唯一并存下。
     *
     * 长度 6–128 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    send_request_no: string;
    /**
     * 自定义附加信息
     *
     * 微信支付不解读它，查询用户的券和通知时原样返回；从别的渠道发的券没有它。
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
       *
       * - `MEMBER`：会员券
       * @example 'MEMBER'
       */
      coupon_tag_list?: 'MEMBER'[];
      /**
       * 会员标签信息
       *
       * 给券打会员标签时填，指明是哪种会员卡的。
       *
       * `coupon_tag_list` 含 `MEMBER` 时必填；字段：`member_card_id`
       */
      member_tag_info?: CouponTagInfo.MemberTagInfo;
    }
    namespace CouponTagInfo {
      /** 会员标签信息 */
      interface MemberTagInfo {
        /**
         * 会员卡模板ID
         *
         * 创建会员卡模板后由微信支付返回。
         */
        member_card_id: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
  }
  /** 用户的商品券组 */
  type WellformedResponse = WeChatPay.Components.UserCouponBundle;
}
