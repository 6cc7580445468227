// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secsvc {
  interface Realnameauth {
    /**
     * 微信支付实名验证
     *
     * `POST /secsvc/realnameauth`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
     */
    (data: Realnameauth.PostHttpMethod.XmlDataRequest, config: Realnameauth.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Realnameauth.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信支付实名验证
     *
     * `POST /secsvc/realnameauth`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
     */
    post(data: Realnameauth.PostHttpMethod.XmlDataRequest, config: Realnameauth.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Realnameauth.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secsvc.Realnameauth.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version: '1.0' | '1.1';
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx2421b1c4370ec43b'
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 真实姓名
     *
     * 长度 ≤ 64
     * @example '刘某某'
     */
    real_name: string;
    /**
     * 证件类型
     *
     * - `1`：身份证
     * - `2`：护照
     * - `5`：回乡证
     * - `9`：台胞证
     * - `12`：外国人居留证
     * - `17`：港澳居民居住证
     * - `18`：台湾居民居住证
     * @example 1
     */
    cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18;
    /**
     * 证件号码
     *
     * 长度 ≤ 32
     * @example '440000000000000000'
     */
    cred_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
     */
    nonce_str?: string;
    /**
     * 接口调用凭证
     *
     * 由换取凭证得到，用户授权一次换一个。
     *
     * 长度 ≤ 128
     * @example '81_...'
     */
    access_token: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256' | 'MD5';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://fraud.mch.weixin.qq.com';
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 错误码
     *
     * 长度 ≤ 32
     * @example '20002'
     */
    error_code?: string;
    /**
     * 错误代码描述
     *
     * 长度 ≤ 128
     * @example '商户号信息有误，请检查修改后重试'
     */
    error_code_des?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx2421b1c4370ec43b'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
     */
    nonce_str?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 接口调用凭证
     *
     * 长度 ≤ 128
     * @example '81_...'
     */
    access_token?: string;
    /**
     * 姓名校验结果
     *
     * 长度 ≤ 32
     *
     * - `V_OP_NA`：用户未实名认证
     * - `V_OP_NM_MA`：用户与姓名匹配
     * - `V_OP_NM_UM`：用户与姓名不匹配
     * @example 'V_OP_NM_MA'
     */
    verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM';
    /**
     * 证件校验结果
     *
     * 长度 ≤ 32
     *
     * - `V_NM_ID_MA`：姓名与证件号匹配
     * - `V_NM_ID_UM`：姓名与证件号不匹配
     * - `V_NM_ID_TYPE_UM`：证件类型不匹配
     * @example 'V_NM_ID_MA'
     */
    verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM';
    /**
     * 是否绑定银行卡
     *
     * 长度 ≤ 32
     *
     * - `YES`：已绑定银行卡
     * - `NO`：未绑定银行卡
     */
    bind_bankcard?: 'YES' | 'NO';
  }
}
