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
       * 网页授权所用的商户号，须与 `appid` 绑定。
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
       *
       * 授权后浏览器带着 `code` 与 `state` 回到这里，须先作 URL 编码。
       * @example 'https://weixin.qq.com/i-am-a-fake-uri'
       */
      redirect_uri: string;
      /**
       * 授权响应类型
       *
       * 固定填 `code`：回跳时带授权码，再用它换凭证。
       *
       * - `code`：授权码
       * @example 'code'
       */
      response_type: 'code';
      /**
       * 应用授权作用域
       *
       * 决定换来的凭证能做什么：`pay_identity` 核验身份，`pay_realname` 取实名信息；换凭证时须与授权时相同。
       *
       * - `pay_identity`：身份信息
       * - `pay_realname`：实名信息
       * @example 'pay_identity'
       */
      scope: 'pay_identity' | 'pay_realname';
      /**
       * 随机字符串
       *
       * 由你生成，回跳时原样带回；须核对，防止伪造的回跳。
       * @example 'STATE'
       */
      state: string;
    }
  }
  /** 跳转没有应答主体，目标地址在应答头 `location` */
  type WellformedResponse = string;
}
