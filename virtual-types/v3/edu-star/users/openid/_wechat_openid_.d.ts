// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users.Openid {
  interface _wechat_openid_ {
    /**
     * 通过微信用户标识查询用户信息
     *
     * `GET /v3/edu-star/users/openid/{wechat_openid}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
     */
    get(config: _wechat_openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_wechat_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users.Openid._wechat_openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户在AppID下的唯一标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    wechat_openid: string;
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
    /** 是否学生 */
    education_star_student: boolean;
    /**
     * 应用ID
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
    qq?: string;
    /**
     * 注册时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    register_time?: string;
  }
}
