// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface UserConfirmAuthorization {
    /**
     * 申请免确认收款授权
     *
     * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
     */
    (data: UserConfirmAuthorization.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorization.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorization.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请免确认收款授权
     *
     * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
     */
    post(data: UserConfirmAuthorization.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorization.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorization.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户侧授权单号
     *
     * 由你生成并存下，之后查询、关闭授权和免确认转账都用它。你系统里的一个用户账号只能有一个生效中的授权。
     *
     * 长度 ≤ 32
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /**
     * 商户AppID
     *
     * 公众号、小程序、移动应用的 AppID 或企业微信的 corpid，须已与转账的商户号绑定；收款用户的 `openid` 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 收款用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，转账前须先取得；别的 AppID 下的值不能用。
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 转账场景ID
     *
     * 在商户平台「产品中心 > 商家转账」申请到的场景，须与这笔钱的真实用途相符。它决定要报备哪些信息，以及用户看到的收款原因。
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
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /**
     * 用户展示名称
     *
     * 展示在用户的授权详情里，让他分清是你这里的哪个账号开通了免确认收款。
     *
     * 长度 ≤ 32
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 用户收款感知
     *
     * 用户收款时看到的原因，只能从该转账场景允许的几种里选；不填显示场景的默认文字。
     *
     * 长度 ≤ 256
     * @example '现金奖励'
     */
    user_recv_perception?: string;
    /**
     * 授权结果通知地址
     *
     * 用户授权的结果发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    authorization_notify_url: string;
    /**
     * 场景信息
     *
     * 用户用什么设备开通：终端 IP、设备编号与类型。
     *
     * 字段：`client_ip`、`device_id`、`device_type`
     */
    scene_info?: JsonDataRequest.SceneInfo;
  }
  namespace JsonDataRequest {
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
       *
       * 用户设备的公网 IP，不是你服务器的。
       *
       * 长度 ≤ 45
       * @example '113.84.136.9'
       */
      client_ip?: string;
      /**
       * 用户设备ID
       *
       * 长度 ≤ 128
       * @example '8d67f169fe104008cd20b72573a0c8c9'
       */
      device_id?: string;
      /**
       * 用户设备类型
       *
       * - `IOS`：苹果设备
       * - `ANDROID`：安卓设备
       * - `HARMONY`：鸿蒙设备
       * - `OTHER`：其他设备
       * @example 'IOS'
       */
      device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER';
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 单据状态
     *
     * `TAKING_EFFECT` 时才能向该用户免确认转账；`WAIT_USER_CONFIRM` 等用户授权；`CLOSED` 后这份授权作废，须重新申请。
     *
     * - `WAIT_USER_CONFIRM`：待用户确认
     * @example 'WAIT_USER_CONFIRM'
     */
    state: 'WAIT_USER_CONFIRM';
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 跳转领取页面的package信息
     *
     * 交给前端拉起授权页。拉起前先查状态：仍待确认就用原值，到终态或过期须换单号重新申请。
     * @example 'affffddafdfafddffda=='
     */
    package_info: string;
  }
}
