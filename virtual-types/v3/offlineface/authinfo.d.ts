// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface Authinfo {
    /**
     * 获取刷脸SDK调用凭证
     *
     * `POST /v3/offlineface/authinfo`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    (data: Authinfo.PostHttpMethod.JsonDataRequest, config?: Authinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 获取刷脸SDK调用凭证
     *
     * `POST /v3/offlineface/authinfo`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    post(data: Authinfo.PostHttpMethod.JsonDataRequest, config?: Authinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Authinfo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商公众号AppID
     *
     * 须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     */
    sp_appid: string;
    /**
     * 子商户公众号AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     */
    sub_mchid: string;
    /** 设备ID */
    device_id: string;
    /**
     * 原始数据
     *
     * 刷脸 SDK 给出的内容，原样传入。
     */
    raw_data: string;
    /** 机构ID */
    organization_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 授权信息 */
    authinfo: string;
  }
}
