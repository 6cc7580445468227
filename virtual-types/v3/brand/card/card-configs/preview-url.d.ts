// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs {
  interface PreviewUrl {
    /**
     * 获取商家名片预览二维码
     *
     * `GET /v3/brand/card/card-configs/preview-url`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
     */
    get(config: PreviewUrl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreviewUrl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.PreviewUrl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithBusinessCode | Params.WithApplymentId);
    namespace Params {
      interface Common {
        /**
         * 品牌ID
         *
         * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
         *
         * 长度 ≤ 20
         * @example '120344'
         */
        brand_id: string;
      }
      interface WithBusinessCode {
        /**
         * 业务申请编号
         *
         * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
         *
         * 与 `applyment_id` 二选一；长度 ≤ 128；字符集 `0-9 A-Z a-z _`
         * @example '1900013511_10000'
         */
        business_code: string;
        applyment_id?: never;
      }
      interface WithApplymentId {
        business_code?: never;
        /**
         * 微信支付申请单号
         *
         * 提交申请时由微信支付返回。
         *
         * 与 `business_code` 二选一；长度 ≤ 25
         * @example '1111111111'
         */
        applyment_id: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 25
     * @example '1111111111'
     */
    applyment_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
    /**
     * 商家名片预览二维码链接
     *
     * 发布前给商家扫码，核对各处跳转是否正常。
     *
     * 长度 ≤ 512；URL
     * @example 'https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345'
     */
    card_preview_url: string;
    /**
     * 预览二维码链接过期时间
     *
     * 过了这个时间，预览二维码失效，须重新申请。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    url_expired_time: string;
  }
}
