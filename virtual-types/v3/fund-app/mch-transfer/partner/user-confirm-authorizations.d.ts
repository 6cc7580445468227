// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface UserConfirmAuthorizations {
    /**
     * 申请免确认收款授权（服务商）
     *
     * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`（服务商）
     */
    (data: UserConfirmAuthorizations.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorizations.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请免确认收款授权（服务商）
     *
     * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`（服务商）
     */
    post(data: UserConfirmAuthorizations.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorizations.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户侧授权单号
     *
     * 由你生成并存下，之后查询、关闭授权和免确认转账都用它。
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
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
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 用户收款感知
     *
     * 用户收款时看到的原因，只能从该转账场景允许的几种里选；不填显示场景的默认文字。
     * @example '现金奖励'
     */
    user_recv_perception?: string;
    /**
     * 授权结果通知地址
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户侧授权单号
     * @example 'plfk2026112013'
     */
    out_authorization_no: string;
    /**
     * 单据状态
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
     * @example 'affffddafdfafddffda=='
     */
    package_info: string;
  }
}
