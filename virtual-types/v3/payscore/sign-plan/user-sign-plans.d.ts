// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan {
  interface UserSignPlans {
    /**
     * 创建用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/user-sign-plans`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html
     */
    (data: UserSignPlans.PostHttpMethod.JsonDataRequest, config?: UserSignPlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserSignPlans.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户的签约计划
     *
     * `POST /v3/payscore/sign-plan/user-sign-plans`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html
     */
    post(data: UserSignPlans.PostHttpMethod.JsonDataRequest, config?: UserSignPlans.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserSignPlans.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 支付分服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 支付分计划ID
     *
     * 创建支付分计划的应答返回。
     * @example '01000033210000324638000000376258'
     */
    plan_id: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 待签约用户在商户应用下的OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 商户签约计划单号
     *
     * 由你生成并存下，须唯一。
     * @example '1234323JKHDFE1243252'
     */
    merchant_sign_plan_no: string;
    /**
     * 签约成功事件通知回调地址
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 签约计划详情列表
     *
     * 字段：`plan_detail_no`、`merchant_plan_detail_no`
     */
    sign_plan_detail: JsonDataRequest.SignPlanDetail[];
  }
  namespace JsonDataRequest {
    interface SignPlanDetail {
      /**
       * 计划明细序号
       * @example 1
       */
      plan_detail_no: number;
      /**
       * 商户侧计划明细使用订单号
       *
       * 由你生成并存下，须唯一。
       * @example '1234323JKHDFE1243252'
       */
      merchant_plan_detail_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 用户的签约计划
     *
     * 字段：`sign_plan_id`、`openid`、`service_id`、`mchid`、`appid`、`merchant_sign_plan_no`、`merchant_callback_url`、`plan_id`、`going_detail_no`、`sign_state`、`cancel_sign_time`、`cancel_sign_type` 等 20 个
     */
    sign_plan: WeChatPay.Components.UserSignPlan;
    /**
     * 跳转微信侧确认签约小程序的数据
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    package: string;
  }
}
