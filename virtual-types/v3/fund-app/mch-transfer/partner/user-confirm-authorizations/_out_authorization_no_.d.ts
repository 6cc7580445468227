// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
  interface _out_authorization_no_ {
    /**
     * 商户单号查询自动收款授权（服务商）
     *
     * `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`（服务商）
     */
    get(config: _out_authorization_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_authorization_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations._out_authorization_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户侧授权单号
     *
     * 用户授权时由你生成的单号。
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
  }
  interface WellformedResponse {
    /**
     * 商户侧授权单号
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
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 微信自动收款授权单号
     * @example '201202504101000123456789012'
     */
    authorization_id: string;
    /**
     * 单据状态
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
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authorize_time: string;
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
     * - `1000`：现金营销
     * - `1002`：行政补贴
     * - `1004`：保险理赔
     * - `1005`：佣金报酬
     * - `1009`：采购货款
     * - `1010`：二手回收
     * - `1011`：企业赔付
     * - `1013`：公益补助
     * @example '1000'
     */
    transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /**
     * 用户收款感知
     * @example '现金奖励'
     */
    user_recv_perception?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
  }
  namespace WellformedResponse {
    /** 自动收款授权的关闭信息 */
    interface CloseInfo {
      /**
       * 关闭时间
       *
       * 授权关闭后才有。
       *
       * RFC 3339 时间，含时区
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
       * @example 'CLOSE_VIA_MCH_API'
       */
      close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE';
    }
  }
}
