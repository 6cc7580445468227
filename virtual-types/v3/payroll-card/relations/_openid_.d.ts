// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Relations {
  interface _openid_ {
    /**
     * 查询微工卡授权关系
     *
     * `GET /v3/payroll-card/relations/{openid}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml
     */
    get(config: _openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Relations._openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–64
     * @example '9x111111'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 1–32
       * @example '1111111'
       */
      sub_mchid: string;
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 1–32
       * @example 'wxa1111111'
       */
      appid?: string;
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 1–32
       * @example 'wxa1111111'
       */
      sub_appid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 64
     * @example '9x111111'
     */
    openid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * 授权状态
     *
     * - `UNAUTHORIZED`：未授权
     * - `AUTHORIZED`：已授权
     * - `DEAUTHORIZED`：已取消授权
     * @example 'UNAUTHORIZED'
     */
    authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED';
    /**
     * 授权时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
    /**
     * 取消授权时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    deauthorize_time?: string;
    /**
     * 注册状态
     *
     * - `UNDEFINED`：未定义
     * - `UNREGISTERED`：未注册
     * - `REGISTERED`：已注册
     * - `CLOSED`：已注销
     */
    register_state: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED';
    /**
     * 注册时间
     *
     * RFC 3339 时间，含时区
     */
    register_time?: string;
    /**
     * 注销时间
     *
     * RFC 3339 时间，含时区
     */
    close_time?: string;
  }
}
