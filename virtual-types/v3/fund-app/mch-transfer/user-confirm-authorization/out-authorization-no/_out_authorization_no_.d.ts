// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo {
  interface _out_authorization_no_ {
    /**
     * 商户单号查询自动收款授权
     *
     * `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
     */
    get(config: _out_authorization_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_authorization_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo._out_authorization_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户侧授权单号
     *
     * 用户授权时由你生成的单号。
     *
     * 长度 ≤ 32
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 是否展示用户授权信息
       * @example true
       */
      is_display_authorization?: boolean;
    }
  }
  interface WellformedResponse {
    /**
     * 商户侧授权单号
     *
     * 申请授权时由你生成。你系统里的一个用户账号只能有一份生效中的授权，查询、关闭与按授权转账都用它。
     *
     * 长度 ≤ 32
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 用户展示名称
     *
     * 长度 ≤ 32
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 微信自动收款授权单号
     *
     * 用户确认后才有，须存下。
     *
     * 长度 ≤ 32
     * @example '201202504101000123456789012'
     */
    authorization_id?: string;
    /**
     * 单据状态
     *
     * `TAKING_EFFECT` 时才能向该用户免确认转账；`WAIT_USER_CONFIRM` 等用户授权；`CLOSED` 后这份授权作废，须重新申请。
     *
     * - `TAKING_EFFECT`：生效中
     * - `CLOSED`：已关闭
     * - `WAIT_USER_CONFIRM`：待用户确认
     * @example 'TAKING_EFFECT'
     */
    state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM';
    /**
     * 用户确认授权的时间
     *
     * 用户确认后才有。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time?: string;
    /**
     * 自动收款授权的关闭信息
     *
     * 授权关闭后才有。
     *
     * 字段：`close_time`、`close_reason`
     */
    close_info?: WellformedResponse.CloseInfo;
    /**
     * 转账场景ID
     *
     * 长度 ≤ 36
     */
    transfer_scene_id?: string;
    /**
     * 用户收款感知
     *
     * 长度 ≤ 256
     */
    user_recv_perception?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     */
    create_time?: string;
    /**
     * 跳转领取页面的package信息
     *
     * 与官方页面不同：发起授权的页面 merchant/4015901167 有这个字段，查询的是同一张授权单。
     * @example 'affffddafdfafddffda=='
     */
    package_info?: string;
  }
  namespace WellformedResponse {
    /** 自动收款授权的关闭信息 */
    interface CloseInfo {
      /**
       * 关闭时间
       *
       * 授权关闭后才有。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      close_time: string;
      /**
       * 自动收款授权关闭原因
       *
       * 授权关闭后才有，用它分清是谁关的。
       *
       * - `CLOSE_VIA_MCH_API`：商户通过接口关闭授权
       * - `USER_CLOSE`：用户关闭授权
       * - `USER_OVERDUE_UNCONFIRMED`：用户超时未确认
       * - `TRANSFER_RISK`：转账存在风险
       * - `USER_ACCOUNT_ABNORMAL`：用户账户异常
       * @example 'CLOSE_VIA_MCH_API'
       */
      close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL';
    }
  }
}
