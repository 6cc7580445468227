// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Returnorders {
    /**
     * 查询分账回退结果
     *
     * `GET /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml
     */
    get(config: Returnorders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml
     */
    (data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml
     */
    post(data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Returnorders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 商户回退单号
       *
       * 长度 ≤ 64
       * @example 'R20190516001'
       */
      out_return_no: string;
      /**
       * 微信分账单号
       *
       * 长度 ≤ 64
       * @example '4208450740201411110007820472'
       */
      order_id?: string;
      /**
       * 商户分账单号
       *
       * 长度 ≤ 64
       */
      out_order_no?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 长度 ≤ 64
     * @example 'p86691234'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    return_no: string;
    /**
     * 回退金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 回退结果
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * - `ACCOUNT_ABNORMAL`：账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：付款方账户异常
     * - `INVALID_REQUEST`：请求参数有误
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    finish_time: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Returnorders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id?: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no?: string;
    /**
     * 商户回退单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'R20190516001'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 回退金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 回退描述
     *
     * 长度 ≤ 80
     * @example '分账回退'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'R20190516001'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 回退金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    return_no: string;
    /**
     * 回退结果
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * - `ACCOUNT_ABNORMAL`：账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：付款方账户异常
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    finish_time: string;
  }
}
