// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities {
  interface _activity_id_ {
    /**
     * 查询品牌会员发券活动
     *
     * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
     */
    get(config: _activity_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activity_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改品牌会员发券活动信息
     *
     * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
     */
    patch(data: _activity_id_.PatchHttpMethod.JsonDataRequest, config: _activity_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activity_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities._activity_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     * @example 371067
     */
    activity_id: number;
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
    }
  }
  /** 会员开卡活动 */
  type WellformedResponse = WeChatPay.Components.MembershipActivity;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities._activity_id_.PatchHttpMethod {
  interface JsonDataRequest {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     * @example 371067
     */
    activity_id: number;
  }
  /** 会员开卡活动 */
  type WellformedResponse = WeChatPay.Components.MembershipActivity;
}
