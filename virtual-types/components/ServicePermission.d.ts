// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付分授权关系 */
  interface ServicePermission {
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 授权协议号
     *
     * 申请授权时由你生成，查询与解除授权都用它。
     *
     * 长度 ≤ 32
     * @example '1275342195190894594'
     */
    authorization_code?: string;
    /**
     * 授权状态
     *
     * `AVAILABLE` 才算已授权，其余须让用户重新授权。
     * @example 'UNAVAILABLE'
     */
    authorization_state: string;
    /**
     * 授权通知地址
     *
     * URL
     * @example 'https://www.weixin.com'
     */
    notify_url?: string;
    /**
     * 最近一次解除授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_authorization_time?: string;
    /**
     * 最近一次授权成功时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorization_success_time?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid?: string;
    /**
     * 子商户的公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 子商户的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 用户标签
     * @example 'A'
     */
    user_label?: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
    /**
     * 用户分层
     * @example 1
     */
    user_risk_level?: number;
    /**
     * 分层版本
     * @example 1
     */
    risk_level_version?: number;
  }
}
