// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Businesscircle {
  interface Parkings {
    /**
     * 商圈会员停车状态同步
     *
     * `POST /v3/businesscircle/parkings`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
     */
    (data: Parkings.PostHttpMethod.JsonDataRequest, config?: Parkings.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parkings.PostHttpMethod.WellformedResponse>>;
    /**
     * 商圈会员停车状态同步
     *
     * `POST /v3/businesscircle/parkings`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
     */
    post(data: Parkings.PostHttpMethod.JsonDataRequest, config?: Parkings.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Parkings.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Parkings.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商圈商户ID
     *
     * 服务商替商圈商户调用时填，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 品牌ID
     *
     * 商圈所属的品牌，编号在品牌经营平台查看；调用方须是这个品牌的品牌主或它的服务商，品牌下只能有一个商圈。
     * @example 1000
     */
    brandid: number;
    /**
     * 应用ID
     *
     * 须已与品牌完成绑定，公众号、小程序的都可以。
     *
     * 长度 ≤ 32
     * @example 'wx931386123456789e'
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 64
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     *
     * 长度 ≤ 32
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 状态
     *
     * 顾客的车是进还是出；由服务商调用时必传。
     *
     * - `IN`：驶入
     * - `OUT`：驶出
     * @example 'IN'
     */
    state: 'IN' | 'OUT';
    /**
     * 时间
     *
     * 顾客入场或离场的时间，不能晚于现在。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
