// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode {
  interface Cancel {
    /**
     * 品类凭证码预核销撤销
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/cancel`（电商平台、服务商）
     */
    (data: Cancel.PostHttpMethod.JsonDataRequest, config?: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
    /**
     * 品类凭证码预核销撤销
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/cancel`（电商平台、服务商）
     */
    post(data: Cancel.PostHttpMethod.JsonDataRequest, config?: Cancel.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cancel.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode.Cancel.PostHttpMethod {
  interface JsonDataRequest {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /**
     * 冻结流水号
     *
     * 冻结资格的应答返回。
     */
    cred_frozen_no: string;
    /** 交易日期 */
    trans_date: string;
    /** 交易时间 */
    trans_time: string;
    /** 品类凭证码 */
    auth_code: string;
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    resp_desc: string;
  }
}
