// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant {
  interface DevelopmentConfig {
    /**
     * 查询商户配置的开发选项
     *
     * `GET /v3/new-tax-control-fapiao/merchant/development-config`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml
     */
    get(config?: DevelopmentConfig.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DevelopmentConfig.GetHttpMethod.WellformedResponse>>;
    /**
     * 配置开发选项
     *
     * `PATCH /v3/new-tax-control-fapiao/merchant/development-config`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792563
     */
    patch(data: DevelopmentConfig.PatchHttpMethod.JsonDataRequest, config?: DevelopmentConfig.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DevelopmentConfig.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant.DevelopmentConfig.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://pay.weixin.qq.com/callback'
     */
    callback_url: string;
    /**
     * 全部账单展示开发票入口开关
     * @example false
     */
    show_fapiao_cell?: boolean;
    /**
     * 商户是否支持开电子专票
     * @example false
     */
    support_vat_fapiao?: boolean;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant.DevelopmentConfig.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户回调地址
     *
     * 授权、开票、插卡的通知都发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com/callback'
     */
    callback_url?: string;
    /**
     * 子商户号
     *
     * 服务商名下要配置的那家商户，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_code: string;
    /**
     * 全部账单展示开发票入口开关
     *
     * 打开后，用户的每笔账单里都有开发票的入口。
     * @example false
     */
    show_fapiao_cell?: boolean;
    /**
     * 商户是否支持开电子专票
     *
     * 打开后，用户填抬头时可以选专用发票。
     * @example false
     */
    support_vat_fapiao?: boolean;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com/callback'
     */
    callback_url: string;
    /**
     * 全部账单展示开发票入口开关
     * @example false
     */
    show_fapiao_cell?: boolean;
    /**
     * 商户是否支持开电子专票
     * @example false
     */
    support_vat_fapiao?: boolean;
  }
}
