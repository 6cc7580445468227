// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Appauth {
  interface Getaccesstoken {
    /**
     * 通过授权码换取access_token
     *
     * `GET /appauth/getaccesstoken`
     * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
     */
    get(config: Getaccesstoken.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getaccesstoken.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Appauth.Getaccesstoken.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户号
       *
       * 网页授权所用的商户号，须与 `appid` 绑定。
       *
       * 长度 ≤ 32
       * @example '1200009811'
       */
      mch_id: string;
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 微信openID
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       * @example 'baf04e6bbbd06f7b1a197d18ed53b7f1'
       */
      openid: string;
      /**
       * 授权码
       *
       * 用户授权后由回跳地址带回。
       * @example 'wxcbda96de0b165489'
       */
      code: string;
      /**
       * 授权类型
       *
       * 固定填 `authorization_code`。
       *
       * - `authorization_code`：授权码换取令牌
       * @example 'authorization_code'
       */
      grant_type: 'authorization_code';
      /**
       * 应用授权作用域
       *
       * 决定换来的凭证能做什么：`pay_identity` 核验身份，`pay_realname` 取实名信息；换凭证时须与授权时相同。
       *
       * - `pay_identity`：身份信息
       * @example 'pay_identity'
       */
      scope: 'pay_identity';
      /**
       * 签名类型
       *
       * 须与计算 `sign` 时实际用的算法一致。
       * @example 'HMAC-SHA256'
       */
      sign_type: 'HMAC-SHA256';
      /**
       * 签名
       *
       * 可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * - `0`：成功
     * - `-1`：失败
     * @example 0
     */
    retcode: 0 | -1;
    /**
     * 返回信息
     * @example 'OK'
     */
    retmsg: string;
    /** 接口调用凭证 */
    access_token: string;
    /**
     * access_token过期时间
     *
     * 单位 秒；32 位整数
     */
    access_token_expire_in: number;
    /** refresh令牌 */
    refresh_token: string;
    /**
     * refresh_token过期时间
     *
     * 单位 秒；32 位整数
     */
    refresh_token_expire_in: number;
  }
}
