// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain {
  interface Applications {
    /**
     * 创建H5支付域名修改申请单
     *
     * `POST /v3/global/merchant/h5/permission/domain/applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml
     */
    (data: Applications.PostHttpMethod.JsonDataRequest, config: Applications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applications.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建H5支付域名修改申请单
     *
     * `POST /v3/global/merchant/h5/permission/domain/applications`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml
     */
    post(data: Applications.PostHttpMethod.JsonDataRequest, config: Applications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain.Applications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '2491935631'
     */
    sub_mchid?: string;
    /**
     * H5支付域名
     * @example ["qq.com"]
     */
    domains: string[];
    /**
     * 子商户H5经营网址
     *
     * 用户在这个网站上下单。
     *
     * URL
     * @example 'https://qq.com'
     */
    website_url: string;
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
     * 商户提供的审核结果回调接口
     *
     * 审核的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://pay.weixin.qq.com/wxpay/pay.action'
     */
    notify_url?: string;
    /**
     * 商户申请单号
     *
     * 由你生成并存下，须唯一。
     * @example '123456'
     */
    out_applyment_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** H5 支付权限申请状态 */
  type WellformedResponse = WeChatPay.Components.GlobalH5PermissionState;
}
