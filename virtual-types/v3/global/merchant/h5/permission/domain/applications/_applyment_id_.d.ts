// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain.Applications {
  interface _applyment_id_ {
    /**
     * 查询H5支付域名修改申请单
     *
     * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改H5支付域名修改申请单
     *
     * `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml
     */
    patch(data: _applyment_id_.PatchHttpMethod.JsonDataRequest, config: _applyment_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain.Applications._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单号
     *
     * 提交申请的应答返回。
     * @example 1000000
     */
    applyment_id: number;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** H5 支付权限申请状态 */
  type WellformedResponse = WeChatPay.Components.GlobalH5PermissionState;
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain.Applications._applyment_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * H5支付域名
     * @example ["qq.com"]
     */
    domains: string[];
    /**
     * 子商户经营网址状态
     *
     * - `HAS_LAUNCHED`：已上线
     * - `UN_LAUNCHED`：未上线
     * @example 'HAS_LAUNCHED'
     */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /**
     * 商户H5经营网址
     *
     * 用户在这个网站上下单。
     *
     * URL
     * @example 'https://qq.com'
     */
    website_url?: string;
    /**
     * 经营网址商业页面截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_business_page_pics?: string[];
    /**
     * 经营网址首页截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_homepage_pics?: string[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单号
     *
     * 提交申请的应答返回。
     * @example 1000000
     */
    applyment_id: number;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** H5 支付权限申请状态 */
  type WellformedResponse = WeChatPay.Components.GlobalH5PermissionState;
}
