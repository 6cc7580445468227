// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Downloadfundflow {
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    (data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    (data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    (data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    post(data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    post(data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载资金账单
     *
     * `POST /pay/downloadfundflow`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
     */
    post(data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig & WeChatPay.Client.RawStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Downloadfundflow.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
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
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
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
    sign_type?: 'HMAC-SHA256';
    /**
     * 资金账单日期
     *
     * 某天的账单次日上午 10 点后可取，只能取近 3 个月的。
     *
     * 长度 ≤ 8
     * @example '20261120'
     */
    bill_date: string;
    /**
     * 资金账户类型
     *
     * 要哪一个资金账户的流水；各账户的流水要分别下载。
     *
     * - `Basic`：基本账户
     * - `Operation`：运营账户
     * - `Fees`：手续费账户
     * @example 'Basic'
     */
    account_type: 'Basic' | 'Operation' | 'Fees';
    /**
     * 压缩账单
     *
     * 长度 ≤ 8
     *
     * - `GZIP`：GZIP压缩
     * @example 'GZIP'
     */
    tar_type?: 'GZIP';
  }
  interface RequestConfig extends WeChatPay.Client.RawRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  /** 原文；失败时是 XML，客户端不解析、不验签 */
  type WellformedResponse = string;
  /** 失败时的原文，解析后的内容 */
  interface FailedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 业务结果
     *
     * 长度 ≤ 16
     *
     * - `FAIL`：失败
     * @example 'FAIL'
     */
    result_code: 'FAIL';
    /**
     * 错误代码
     *
     * 长度 ≤ 16
     * @example 'SYSTEMERROR'
     */
    err_code: string;
    /**
     * 错误代码描述
     *
     * 长度 ≤ 128
     * @example '账单不存在'
     */
    err_code_des?: string;
  }
}
