// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign {
  interface MiniProgram {
    /**
     * 清算机构模式小程序场景预签约
     *
     * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`（从业机构（支付机构））
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html
     */
    (data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
    /**
     * 清算机构模式小程序场景预签约
     *
     * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`（从业机构（支付机构））
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html
     */
    post(data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram.PostHttpMethod {
  interface JsonDataRequest {
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
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 回调通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约ID
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 跳转签约的小程序AppID
     * @example 'wxbd687630cd02ce1d'
     */
    sign_mp_appid: string;
    /**
     * 跳转签约的小程序路径
     * @example 'pages/PwdExemptContract/index'
     */
    sign_mp_path: string;
  }
}
