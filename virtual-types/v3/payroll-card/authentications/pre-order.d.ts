// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications {
  interface PreOrder {
    /**
     * 微工卡核身预下单
     *
     * `POST /v3/payroll-card/authentications/pre-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
     */
    (data: PreOrder.PostHttpMethod.JsonDataRequest, config?: PreOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrder.PostHttpMethod.WellformedResponse>>;
    /**
     * 微工卡核身预下单
     *
     * `POST /v3/payroll-card/authentications/pre-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
     */
    post(data: PreOrder.PostHttpMethod.JsonDataRequest, config?: PreOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications.PreOrder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 长度 1–64
     * @example 'onqOjjmo8wmTOOtSKwXtGjg9Gb58'
     */
    openid: string;
    /**
     * 应用ID
     *
     * 长度 1–32
     * @example 'wxa1111111'
     */
    appid?: string;
    /**
     * 子商户号
     *
     * 长度 1–32
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 1–32
     * @example 'wxa1111111'
     */
    sub_appid?: string;
    /**
     * 商家核身单号
     *
     * 长度 1–64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /**
     * 项目名称
     *
     * 长度 1–12
     * @example '某项目'
     */
    project_name: string;
    /**
     * 单位名称
     *
     * 长度 1–12
     * @example '某单位名称'
     */
    employer_name: string;
    /**
     * 核身类型
     *
     * - `SIGN_IN`：签到打卡
     * - `INSURANCE`：投保
     * - `CONTRACT`：签合同
     * - `NORMAL`：普通核身
     * @example 'SIGN_IN'
     */
    authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商家核身单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 64
     * @example 'onqOjjmo8wmTOOtSKwXtGjg9Gb58'
     */
    openid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * token值
     *
     * 长度 ≤ 1024
     * @example 'abcdefghijklmn'
     */
    token: string;
    /**
     * token有效时间
     *
     * 单位 秒
     * @example 300
     */
    expires_in: number;
  }
}
