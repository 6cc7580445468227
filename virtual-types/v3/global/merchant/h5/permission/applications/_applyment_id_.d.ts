// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Applications {
  interface _applyment_id_ {
    /**
     * 查询H5支付权限申请单详情
     *
     * `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml
     */
    get(config: _applyment_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改H5支付权限申请单
     *
     * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml
     */
    patch(data: _applyment_id_.PatchHttpMethod.JsonDataRequest, config: _applyment_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_applyment_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Applications._applyment_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单号
     *
     * 提交申请的应答返回。
     * @example 100000
     */
    applyment_id: number;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** H5 支付权限申请 */
  type WellformedResponse = WeChatPay.Components.GlobalH5Permission;
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Applications._applyment_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * H5支付域名
     * @example ["qq.com"]
     */
    domains: string[];
    /**
     * 公司介绍和业务描述
     * @example '腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”'
     */
    business_description?: string;
    /**
     * 公司注册资质证书
     * @example '6uqyGjvHzOhsLleGFQVRF'
     */
    company_register_cert?: string;
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
    /**
     * 子商户经营网址状态
     *
     * - `HAS_LAUNCHED`：已上线
     * - `UN_LAUNCHED`：未上线
     * @example 'HAS_LAUNCHED'
     */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /**
     * 子商户H5经营网址
     *
     * 用户在这个网站上下单。
     *
     * URL
     * @example 'https://qq.com'
     */
    website_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请单号
     *
     * 提交申请的应答返回。
     * @example 100000
     */
    applyment_id: number;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** H5 支付权限申请 */
  type WellformedResponse = WeChatPay.Components.GlobalH5Permission;
}
