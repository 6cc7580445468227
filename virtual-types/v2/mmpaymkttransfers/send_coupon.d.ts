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
     *
     * 创建代金券批次后得到，也可在商户平台查看。
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
     *
     * 由你生成并存下，须唯一；没有得到明确结果时用原单号再请求。
     * @example 'PAY20261201000001'
     */
    partner_trade_no: string;
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'onqOjjrXT-776SpHnfexGm1_P7iE'
     */
    openid: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
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
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '1417574675'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
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
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'onqOjjrXT-776SpHnfexGm1_P7iE'
     */
    openid: string;
    /**
     * 返回码
     * @example 'SUCCESS'
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
