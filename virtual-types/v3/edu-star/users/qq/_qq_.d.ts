// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users.Qq {
  interface _qq_ {
    /**
     * 通过QQ账号查询用户信息
     *
     * `GET /v3/edu-star/users/qq/{qq}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
     */
    get(config: _qq_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_qq_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users.Qq._qq_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户QQ账号
     * @example '100000000000'
     */
    qq: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户AppID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx998877665544wx'
       */
      appid: string;
    }
  }
  interface WellformedResponse {
    /** 学生标识 */
    education_star_student: boolean;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx998877665544wx'
     */
    appid: string;
    /**
     * 用户在AppID下的唯一标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    wechat_openid: string;
    /**
     * 用户QQ账号
     * @example '100000000000'
     */
    qq: string;
    /**
     * 注册时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    register_time?: string;
  }
}
