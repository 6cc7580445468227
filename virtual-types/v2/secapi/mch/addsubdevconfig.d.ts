// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Addsubdevconfig {
    /**
     * 服务商子商户开发配置新增支付目录/新增对应APPID关联
     *
     * `POST /secapi/mch/addsubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
     */
    (data: Addsubdevconfig.PostHttpMethod.XmlDataRequest, config: Addsubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addsubdevconfig.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务商子商户开发配置新增支付目录/新增对应APPID关联
     *
     * `POST /secapi/mch/addsubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
     */
    post(data: Addsubdevconfig.PostHttpMethod.XmlDataRequest, config: Addsubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Addsubdevconfig.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Addsubdevconfig.PostHttpMethod {
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
     * 子商户号
     *
     * 长度最大 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 关联APPID
     *
     * 长度最大 32
     * @example 'wx931386123456789e'
     */
    sub_appid?: string;
    /**
     * 授权目录
     *
     * 长度最大 256
     * @example 'http://www.qq.com/wechat/'
     */
    jsapi_path: string;
    /**
     * 签名
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
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
     * - `SUCCESS`：成功
     * - `FAIL`：失败
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
     * 错误代码
     *
     * 长度最大 32
     * @example 'INVALID_REQUEST'
     */
    err_code: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     * @example '子商户号信息有误，请检查修改后重试'
     */
    err_code_des: string;
    /**
     * 业务结果
     *
     * 长度最大 32
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 签名
     *
     * 长度最大 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
  }
}
