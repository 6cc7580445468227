// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Downloadbill {
    /**
     * 下载对账单
     *
     * `POST /pay/downloadbill`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
     * @see https://share.weiyun.com/5dxUgCw
     */
    (data: Downloadbill.PostHttpMethod.XmlDataRequest, config?: Downloadbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Downloadbill.PostHttpMethod.WellformedResponse>>;
    /**
     * 下载对账单
     *
     * `POST /pay/downloadbill`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
     * @see https://share.weiyun.com/5dxUgCw
     */
    post(data: Downloadbill.PostHttpMethod.XmlDataRequest, config?: Downloadbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Downloadbill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Downloadbill.PostHttpMethod {
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
     * 对账单日期
     *
     * 长度最大 8
     * @example '20140603'
     */
    bill_date: string;
    /**
     * 账单类型
     *
     * 长度最大 8
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * @example 'ALL'
     */
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND';
    /**
     * 压缩账单
     * @example 'GZIP'
     */
    tar_type?: 'GZIP';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * 长度最大 16
     * @example 'FAIL'
     */
    return_code: 'FAIL';
    /**
     * 错误码描述
     *
     * 长度最大 128
     * @example '签名失败'
     */
    return_msg?: string;
    /**
     * 错误码
     *
     * 长度最大 16
     * @example '20002'
     */
    error_code?: string;
  }
}
