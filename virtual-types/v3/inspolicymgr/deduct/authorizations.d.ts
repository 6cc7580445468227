// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct {
  interface Authorizations {
    /**
     * 提交保单授权信息
     *
     * `POST /v3/inspolicymgr/deduct/authorizations`（直连商户）
     */
    (data: Authorizations.PostHttpMethod.JsonDataRequest, config?: Authorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authorizations.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交保单授权信息
     *
     * `POST /v3/inspolicymgr/deduct/authorizations`（直连商户）
     */
    post(data: Authorizations.PostHttpMethod.JsonDataRequest, config?: Authorizations.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Authorizations.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct.Authorizations.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户保险编号
     *
     * 由你生成并存下，之后查询和修改都用它。
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
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
     * 保险代扣模板ID
     *
     * 开通保险代扣后由微信支付分配的模板编号。
     * @example '12535'
     */
    plan_id: string;
    /**
     * 商户签约协议号
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 保险名称
     * @example '微医保·百万医疗险'
     */
    insurance_name: string;
    /**
     * 收款方商户号
     *
     * 保费收到哪个商户号。
     * @example '1900000109'
     */
    payee_mchid?: string;
    /**
     * 收款方公众账号ID
     *
     * 须已与收款方商户号绑定。
     * @example 'wx7f3f0032b6e6f0cc'
     */
    payee_appid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户保险编号
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 保险代扣模板ID
     * @example '12535'
     */
    plan_id: string;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 保险名称
     * @example '微医保·百万医疗险'
     */
    insurance_name: string;
    /**
     * 授权状态
     *
     * - `AUTH_STATE_INIT`：初始状态
     * - `AUTH_STATE_PENDING`：待授权
     * - `AUTH_STATE_GRANTED`：已授权
     * - `AUTH_STATE_DENIED`：已拒绝
     * - `AUTH_STATE_EXPIRED`：已过期
     * @example 'AUTH_STATE_GRANTED'
     */
    auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED';
    /**
     * 用户授权时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    user_auth_time?: string;
  }
}
