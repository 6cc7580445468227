// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Send_coupon {
    /**
     * 发放代金券
     *
     * `POST /mmpaymkttransfers/send_coupon`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
     */
    (data: Send_coupon.PostHttpMethod.XmlDataRequest, config: Send_coupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send_coupon.PostHttpMethod.WellformedResponse>>;
    /**
     * 发放代金券
     *
     * `POST /mmpaymkttransfers/send_coupon`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
     */
    post(data: Send_coupon.PostHttpMethod.XmlDataRequest, config: Send_coupon.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send_coupon.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Send_coupon.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 代金券批次ID
     * @example '1757'
     */
    coupon_stock_id: string;
    /**
     * OpenID记录数
     *
     * 32 位整数
     * @example 1
     */
    openid_count: number;
    /**
     * 商户单据号
     * @example '1000009820141203515766'
     */
    partner_trade_no: string;
    /**
     * 用户OpenID
     * @example 'onqOjjrXT-776SpHnfexGm1_P7iE'
     */
    openid: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 操作员
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    op_user_id?: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '1417574675'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '841B3002FE2220C87A2D08ABD8A8F791'
     */
    sign?: string;
    /**
     * 协议版本
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version?: '1.0';
    /**
     * 协议类型
     *
     * 长度 ≤ 32
     * @example 'XML'
     */
    type?: 'XML';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '123456sb'
     */
    device_info?: string;
    /**
     * 代金券批次ID
     * @example '1757'
     */
    coupon_stock_id: string;
    /**
     * 返回记录数
     *
     * 32 位整数
     * @example 1
     */
    resp_count: `${number}`;
    /**
     * 成功记录数
     *
     * 32 位整数
     */
    success_count: `${number}`;
    /**
     * 失败记录数
     *
     * 32 位整数
     */
    failed_count: `${number}`;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'onqOjjrXT-776SpHnfexGm1_P7iE'
     */
    openid: string;
    /**
     * 返回码
     * @example 'SUCCESS或者FAILED'
     */
    ret_code: string;
    /**
     * 代金券ID
     * @example '1870'
     */
    coupon_id: string;
    /**
     * 返回信息
     * @example '失败描述信息，例如：“用户已达领用上限”'
     */
    ret_msg: string;
  }
}
