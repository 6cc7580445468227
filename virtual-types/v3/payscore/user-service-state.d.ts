// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface UserServiceState {
    /**
     * 查询用户授权状态
     *
     * `GET /v3/payscore/user-service-state`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
     */
    get(config: UserServiceState.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserServiceState.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.UserServiceState.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       *
       * 长度 ≤ 32
       */
      appid: string;
      /**
       * 服务ID
       *
       * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
       *
       * 长度 ≤ 32
       */
      service_id: string;
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 ≤ 128
       */
      openid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户授权服务情况
     *
     * `AVAILABLE` 才算已授权，`UNAVAILABLE` 须让用户重新授权。
     *
     * 长度 ≤ 16
     *
     * - `UNAVAILABLE`：用户未授权服务
     * - `AVAILABLE`：用户已授权服务
     */
    use_service_state: 'UNAVAILABLE' | 'AVAILABLE';
  }
}
