// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secsvc {
  interface Getrealnameinfo {
    /**
     * 微信支付实名授权
     *
     * `POST /secsvc/getrealnameinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1
     */
    (data: Getrealnameinfo.PostHttpMethod.XmlDataRequest, config: Getrealnameinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getrealnameinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信支付实名授权
     *
     * `POST /secsvc/getrealnameinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1
     */
    post(data: Getrealnameinfo.PostHttpMethod.XmlDataRequest, config: Getrealnameinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getrealnameinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secsvc.Getrealnameinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version: '1.0' | '2.0';
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
     * 加密实名信息的证书序列号
     *
     * 你上传的证书，返回的实名信息用它加密。
     *
     * 长度 ≤ 64
     * @example '59303040AA42CB61E0C059E8E6156C9F0F2A1E5E'
     */
    cert_serialno: string;
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
     * unix时间戳
     * @example 1796092496
     */
    timestamp?: number;
    /**
     * 证书签名
     *
     * 长度 ≤ 128
     * @example 'MuRThxRSlqvs2Mi9i2VRCr_MQ=='
     */
    cert_sign?: string;
    /**
     * 编码格式
     * @example 'UTF-8'
     */
    charset?: 'UTF-8' | 'GBK';
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
    sign_type: 'HMAC-SHA256';
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
     * 加密后的姓名
     *
     * 长度 ≤ 344；加密 用商户 API 证书私钥解密
     */
    encrypted_real_name?: string;
    /**
     * 加密后的证件号码
     *
     * 长度 ≤ 344；加密 用商户 API 证书私钥解密
     */
    encrypted_credential_id?: string;
    /**
     * 证件类型
     *
     * - `MAINLAND_ID`：身份证
     * - `PASSPOT`：护照
     * - `MO`：军官证
     * - `SOLDIERS`：士兵证
     * - `HVPS`：回乡证
     * - `MAINLAND_TMP_ID`：临时身份证
     * - `ACCOUNT_THIN`：户口簿
     * - `POLICE`：警官证
     * - `MTPS`：台胞证
     * - `BL`：营业执照
     * - `OTHER`：其它证件
     * - `RPFF`：外国人居留证
     * - `HK_MACAO`：港澳居民居住证
     * - `TAIWAN`：台湾居民居住证
     * @example 'MAINLAND_ID'
     */
    cre_type?: 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN';
  }
}
