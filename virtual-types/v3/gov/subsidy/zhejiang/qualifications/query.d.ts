// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Qualifications {
  interface Query {
    /**
     * 查询补贴资格（浙江）
     *
     * `POST /v3/gov/subsidy/zhejiang/qualifications/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询补贴资格（浙江）
     *
     * `POST /v3/gov/subsidy/zhejiang/qualifications/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Qualifications.Query.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 证件号码
     *
     * 加密 用微信支付公钥加密
     */
    cert_no: string;
    /**
     * 品类编码
     * @example 'A01'
     */
    cate_code?: string;
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '操作成功'
     */
    resp_desc: string;
    /**
     * 资格信息
     *
     * 字段：`cate_code`、`status`、`status_code`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 品类编码
       * @example 'A01'
       */
      cate_code: string;
      /**
       * 状态信息
       * @example '尚未领取资格'
       */
      status?: string;
      /**
       * 状态编码
       * @example '00'
       */
      status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06';
    }
  }
}
