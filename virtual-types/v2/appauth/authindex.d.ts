// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Appauth {
  interface Authindex {
    /**
     * 授权获取授权码
     *
     * `GET /appauth/authindex`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_1&index=2
     */
    get(config: Authindex.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authindex.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Appauth.Authindex.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RawRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://payapp.mch.weixin.qq.com';
    /** 不跟随跳转 */
    maxRedirects: 0;
    /** 把跳转视为成功 */
    validateStatus: (status: number) => boolean;
    /** 跳转没有 XML 主体，原样返回 */
    transformResponse: WeChatPay.Client.Untouched<string>;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      mch_id: string;
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 重定向地址
       * @example 'https://weixin.qq.com/i-am-a-fake-uri'
       */
      redirect_uri: string;
      /**
       * 授权响应类型
       *
       * - `code`：授权码
       * @example 'code'
       */
      response_type: 'code';
      /**
       * 应用授权作用域
       *
       * - `pay_identity`：身份信息
       * - `pay_realname`：实名信息
       * @example 'pay_identity'
       */
      scope: 'pay_identity' | 'pay_realname';
      /**
       * 随机字符串
       * @example 'STATE'
       */
      state: string;
    }
  }
  /** 跳转没有应答主体，目标地址在应答头 `location` */
  type WellformedResponse = string;
}
