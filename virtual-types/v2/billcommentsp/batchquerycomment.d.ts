// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Billcommentsp {
  interface Batchquerycomment {
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    (data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    (data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    (data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    post(data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    post(data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 拉取订单评价数据
     *
     * `POST /billcommentsp/batchquerycomment`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
     */
    post(data: Batchquerycomment.PostHttpMethod.XmlDataRequest, config: Batchquerycomment.PostHttpMethod.RequestConfig & WeChatPay.Client.RawStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Billcommentsp.Batchquerycomment.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
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
     * @example '3AE1368BD96B4644FA5823E024CFE938F1B852EFA87919EDDEE324AE24C8C04F'
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
    /**
     * 开始时间
     *
     * 只返回这个时间之后的记录。
     *
     * 长度 ≤ 19
     * @example '20261201000000'
     */
    begin_time: string;
    /**
     * 结束时间
     *
     * 只返回这个时间之前的记录。
     *
     * 长度 ≤ 19
     * @example '20261231235959'
     */
    end_time: string;
    /**
     * 位移
     * @example 0
     */
    offset: number;
    /**
     * 条数
     * @default 200
     * @example 100
     */
    limit?: number;
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
     * @example '签名失败'
     */
    err_code_des?: string;
  }
}
