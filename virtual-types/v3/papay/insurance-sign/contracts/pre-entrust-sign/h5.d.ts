// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PreEntrustSign {
  interface H5 {
    /**
     * 保险商户H5预签约
     *
     * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html
     */
    (data: H5.PostHttpMethod.JsonDataRequest, config?: H5.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<H5.PostHttpMethod.WellformedResponse>>;
    /**
     * 保险商户H5预签约
     *
     * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html
     */
    post(data: H5.PostHttpMethod.JsonDataRequest, config?: H5.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<H5.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5.PostHttpMethod {
  interface JsonDataRequest {
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
     * 用户在直连商户应用下的标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
     */
    openid?: string;
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 被保人的展示名称
     * @example '*明'
     */
    insured_display_name: string;
    /**
     * 签约结果通知地址
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yourapp.com/notify'
     */
    contract_notify_url: string;
    /**
     * 保险保单的开始日期
     * @example '2026-12-01'
     */
    policy_start_date: string;
    /**
     * 保险保单的结束日期
     * @example '2026-12-31'
     */
    policy_end_date: string;
    /**
     * 保单的扣费周期列表
     *
     * 字段：`policy_period_id`、`estimated_deduct_date`、`estimated_deduct_amount`、`policy_coverage_detail`
     */
    policy_periods: WeChatPay.Components.CoveredPolicyPeriod[];
    /**
     * 扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    amount?: WeChatPay.Components.TransactionAmount;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description?: string;
    /**
     * 支付结果通知地址
     *
     * 扣款的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://www.qq.com/'
     */
    transaction_notify_url?: string;
    /**
     * 商户侧用户标识
     * @example 'USER10001'
     */
    out_user_code?: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'DISCOUNTS'
     */
    goods_tag?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 是否自动续保
     * @example true
     */
    can_auto_insure?: boolean;
    /**
     * 是否自动重新投保
     * @example false
     */
    can_auto_reinsure?: boolean;
    /**
     * 用户实名信息
     *
     * 字段：`real_name`、`id_card_number`、`identity_type`
     */
    real_identity?: WeChatPay.Components.RealIdentity;
    /**
     * 跳转控制信息
     *
     * 字段：`jump_appid`
     */
    jump_control?: JsonDataRequest.JumpControl;
    /**
     * 合并扣费期数
     * @example 1
     */
    combined_deduct_period_count?: number;
  }
  namespace JsonDataRequest {
    /** 跳转控制信息 */
    interface JumpControl {
      /**
       * 跳转的应用AppID
       *
       * 签约后回到哪个 APP，填它在开放平台的 AppID。
       * @example 'wxd678efh567hg6787'
       */
      jump_appid?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 拉起微信支付客户端的URL
     *
     * URL
     * @example 'https://www.example.com/template?session_id=wx12334'
     */
    redirect_url: string;
  }
}
