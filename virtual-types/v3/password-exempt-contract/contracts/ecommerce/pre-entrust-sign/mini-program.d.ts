// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign {
  interface MiniProgram {
    /**
     * 电商收付通模式小程序场景预签约
     *
     * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html
     */
    (data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
    /**
     * 电商收付通模式小程序场景预签约
     *
     * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html
     */
    post(data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.MiniProgram.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
    /**
     * 商户签约协议号
     * @example 'wxwtdk20200910100000'
     */
    out_contract_code: string;
    /**
     * 回调通知地址
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /**
     * 用户账户展示名称
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
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
     * @example 'wxwtdk20200910100000'
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
