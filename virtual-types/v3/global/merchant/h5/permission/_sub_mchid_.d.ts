// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission {
  interface _sub_mchid_ {
    /**
     * 查询子商户H5支付权限状态
     *
     * `GET /v3/global/merchant/h5/permission/{sub_mchid}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '2491935631'
     */
    sub_mchid: string;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '2491935631'
     */
    sub_mchid: string;
    /**
     * H5支付权限状态
     *
     * - `AUTHORITY_TO_TEST`：试用权限
     * - `FORMAL_AUTHORITY`：正式权限
     * - `AUTHORIZED`：已授权
     * - `UNDER_PUNISHMENT`：处罚中
     * - `UNAUTHORIZED`：未获得H5支付权限
     * @example 'AUTHORITY_TO_TEST'
     */
    authorization_state: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED';
  }
}
