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
    (data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Downloadfundflow.PostHttpMethod.WellformedResponse>>;
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
    post(data: Downloadfundflow.PostHttpMethod.XmlDataRequest, config: Downloadfundflow.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Downloadfundflow.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Downloadfundflow.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度最大 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度最大 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: string;
    /**
     * 资金账单日期
     *
     * 长度最大 8
     * @example '20140603'
     */
    bill_date: string;
    /**
     * 资金账户类型
     *
     * 长度最大 8
     * @example 'Basic'
     */
    account_type: 'Basic' | 'Operation' | 'Fees';
    /**
     * 压缩账单
     *
     * 长度最大 8
     * @example 'GZIP'
     */
    tar_type?: 'GZIP';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * 长度最大 16
     *
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * 长度最大 128
     * @example 'OK'
     */
    return_msg: string;
    /**
     * 业务结果
     *
     * 长度最大 16
     * @example 'FAIL'
     */
    result_code: 'FAIL';
    /**
     * 错误代码
     *
     * 长度最大 16
     * @example 'SYSTEMERROR'
     */
    err_code: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     * @example '账单不存在'
     */
    err_code_des?: string;
  }
}
