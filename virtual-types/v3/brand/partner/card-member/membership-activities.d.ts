// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface MembershipActivities {
    /**
     * 查询品牌会员发券活动列表
     *
     * `GET /v3/brand/partner/card-member/membership-activities`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
     */
    get(config: MembershipActivities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MembershipActivities.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建品牌会员发券活动
     *
     * `POST /v3/brand/partner/card-member/membership-activities`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
     */
    (data: MembershipActivities.PostHttpMethod.JsonDataRequest, config?: MembershipActivities.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MembershipActivities.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建品牌会员发券活动
     *
     * `POST /v3/brand/partner/card-member/membership-activities`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016464918
     */
    post(data: MembershipActivities.PostHttpMethod.JsonDataRequest, config?: MembershipActivities.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MembershipActivities.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 32
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
      card_id?: string;
      /**
       * 活动状态
       *
       * 只返回这种状态的活动，不填返回全部。
       *
       * - `MEMBERSHIP_ACTIVITY_CREATED`：已创建
       * - `MEMBERSHIP_ACTIVITY_EFFECTIVE`：生效中
       * - `MEMBERSHIP_ACTIVITY_TERMINATED`：已终止
       * - `MEMBERSHIP_ACTIVITY_EXPIRED`：已过期
       * @example 'MEMBERSHIP_ACTIVITY_CREATED'
       */
      activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED';
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 活动列表
     *
     * 字段：`out_request_no`、`brand_id`、`card_id`、`activity_channel`、`title`、`sub_title`、`begin_time`、`end_time`、`apply_total`、`apply_available`、`product_coupon_stock_list`、`activity_id` 等 15 个
     */
    data?: WeChatPay.Components.MembershipActivity[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户请求单号
     *
     * 由你生成的凭据号，须唯一并存下；没有得到明确结果时沿用原号再请求。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 32
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
     * 活动渠道
     *
     * 目前只能从商家小程序或 H5 里的开卡组件入会。
     *
     * - `MECHANT_APP_COMPONENT`：商家小程序或 H5 的开卡组件
     * @example 'MECHANT_APP_COMPONENT'
     */
    activity_channel: 'MECHANT_APP_COMPONENT';
    /**
     * 活动主标题
     *
     * 活动的主标题，宜写清入会能得到什么。
     *
     * 长度 ≤ 128
     * @example '入会享券'
     */
    title: string;
    /**
     * 活动副标题
     *
     * 活动的副标题，可补充优惠的内容。
     *
     * 长度 ≤ 128
     * @example '5张满减券'
     */
    sub_title: string;
    /**
     * 活动开始时间
     *
     * 到这个时间才开始生效，须早于结束时间。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    begin_time: string;
    /**
     * 活动结束时间
     *
     * 过了这个时间不再生效，须晚于开始时间。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    end_time: string;
    /**
     * 活动总库存
     *
     * 须小于所送券批次里最少的可用库存。
     * @example 1000
     */
    apply_total: number;
    /**
     * 商品券批次列表
     *
     * 入会后可领的商品券，每项是一个批次。
     *
     * 项数 ≤ 200；字段：`product_coupon_id`、`stock_id`
     */
    product_coupon_stock_list: JsonDataRequest.ProductCouponStockList[];
  }
  namespace JsonDataRequest {
    interface ProductCouponStockList {
      /**
       * 商品券ID
       *
       * 创建商品券时由微信支付生成。
       *
       * 长度 ≤ 128
       * @example '701138812971763025610907319729'
       */
      product_coupon_id: string;
      /**
       * 批次ID
       *
       * 创建商品券或给它添加批次时由微信支付生成。
       *
       * 长度 ≤ 128
       * @example '98065001'
       */
      stock_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 会员开卡活动 */
  type WellformedResponse = WeChatPay.Components.MembershipActivity;
}
