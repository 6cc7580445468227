// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Tools {
  interface Authcodetoopenid {
    /**
     * 授权码查询OpenID
     *
     * `POST /tools/authcodetoopenid`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
     */
    (data: Authcodetoopenid.PostHttpMethod.XmlDataRequest, config?: Authcodetoopenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authcodetoopenid.PostHttpMethod.WellformedResponse>>;
    /**
     * 授权码查询OpenID
     *
     * `POST /tools/authcodetoopenid`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
     */
    post(data: Authcodetoopenid.PostHttpMethod.XmlDataRequest, config?: Authcodetoopenid.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authcodetoopenid.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Tools.Authcodetoopenid.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 授权码
     *
     * 扫用户出示的付款码得到，约 1 分钟失效，且只能用一次；失效了就让用户刷新后再扫。
     *
     * 长度 ≤ 128
     */
    auth_code: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 用户子标识
     *
     * 长度 ≤ 128
     */
    sub_openid?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度 ≤ 32
     */
    sign: string;
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * `result_code` 为 `FAIL` 时返回，程序按它分支，说明文字在 `err_code_des`。
     *
     * 长度 ≤ 32
     */
    err_code?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     */
    openid: string;
  }
}
