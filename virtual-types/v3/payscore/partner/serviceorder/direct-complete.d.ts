// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder {
  interface DirectComplete {
    /**
     * 创单结单合并（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/direct-complete`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
     */
    (data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
    /**
     * 创单结单合并（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder/direct-complete`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
     */
    post(data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder.DirectComplete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount: number;
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /**
     * 订单优惠标记
     * @example 'goods_tag'
     */
    goods_tag?: string;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
