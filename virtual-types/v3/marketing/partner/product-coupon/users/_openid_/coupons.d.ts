// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface Coupons {
    /**
     * 指定券状态查询用户商品券列表
     *
     * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`（服务商）
     */
    get(config: Coupons.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.GetHttpMethod.WellformedResponse>>;
    /**
     * 向用户发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`（服务商）
     */
    (data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
    /**
     * 向用户发放商品券
     *
     * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`（服务商）
     */
    post(data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     * @example 'oh-394z-6CGkNoJrsDLTTUKiAnp4'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商品券ID
       * @example '1000000013'
       */
      product_coupon_id?: string;
      /**
       * 批次ID
       * @example '1000000013001'
       */
      stock_id?: string;
      /**
       * 公众账号AppID
       * @example 'wx233544546545989'
       */
      appid: string;
      /**
       * 用户商品券状态
       *
       * - `CONFIRMING`：待确认
       * - `PENDING`：已发放待生效
       * - `EFFECTIVE`：已生效
       * - `USED`：已核销
       * - `EXPIRED`：已过期
       * - `DELETED`：已删除
       * - `DEACTIVATED`：已失效
       */
      coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
      /**
       * 分页大小
       * @default 20
       * @example 20
       */
      page_size?: number;
      /**
       * 分页Token
       * @example 'MTIzMjUK'
       */
      page_token?: string;
      /**
       * 品牌ID
       * @example '120344'
       */
      brand_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 总个数
     * @example 100
     */
    total_count: number;
    /**
     * 下一页Token
     *
     * 长度 ≤ 100
     * @example 'MTIzNDUK'
     */
    next_page_token?: string;
    /**
     * 用户商品券列表
     *
     * 字段：`coupon_code`、`coupon_state`、`valid_begin_time`、`valid_end_time`、`receive_time`、`send_request_no`、`send_channel`、`confirm_request_no`、`confirm_time`、`deactivate_request_no`、`deactivate_time`、`deactivate_reason` 等 19 个
     */
    user_coupon_list?: WeChatPay.Components.ReceivedProductCoupon[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons.PostHttpMethod {
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
     * 批次ID
     * @example '1000000013001'
     */
    stock_id: string;
    /**
     * 用户商品券Code
     *
     * 长度 ≤ 40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '123446565767'
     */
    coupon_code?: string;
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
       *
       * - `MEMBER`：会员
       */
      coupon_tag_list?: 'MEMBER'[];
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
  /** 用户领到的商品券 */
  type WellformedResponse = WeChatPay.Components.ReceivedProductCoupon;
}
