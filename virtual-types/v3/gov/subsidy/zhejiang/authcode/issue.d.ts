// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode {
  interface Issue {
    /**
     * 申请品类凭证码
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/issue`（电商平台、服务商）
     */
    (data: Issue.PostHttpMethod.JsonDataRequest, config: Issue.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Issue.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请品类凭证码
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/issue`（电商平台、服务商）
     */
    post(data: Issue.PostHttpMethod.JsonDataRequest, config: Issue.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Issue.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode.Issue.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品类编码
     *
     * 补贴政策规定的商品品类。
     * @example 'A01'
     */
    category_id: string;
    /**
     * 用户ID
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     */
    openid?: string;
    /**
     * 姓名
     *
     * 加密 用微信支付公钥加密
     */
    name: string;
    /**
     * 手机号
     *
     * 加密 用微信支付公钥加密
     */
    mobile: string;
    /**
     * 区县编码
     *
     * 区县的行政区划编码。
     * @example '330000'
     */
    add_code: string;
    /** 自定义域 */
    custom_info?: string;
    /**
     * 证件类型
     *
     * - `1`：身份证
     * - `2`：护照
     * - `3`：军官证
     * - `4`：士兵证
     * - `5`：回乡证
     * @example '1'
     */
    cert_type: '1' | '2' | '3' | '4' | '5';
    /**
     * 证件号码
     *
     * 加密 用微信支付公钥加密
     */
    cert_no: string;
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
     * @example '成功'
     */
    resp_desc: string;
    /**
     * 品类凭证码
     * @example '0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1'
     */
    auth_code?: string;
  }
}
