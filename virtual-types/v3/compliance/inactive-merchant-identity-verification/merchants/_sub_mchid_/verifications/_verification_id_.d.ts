// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification.Merchants._sub_mchid_.Verifications {
  interface _verification_id_ {
    /**
     * 查询不活跃商户身份核实结果
     *
     * `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012471359
     */
    get(config: _verification_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_verification_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification.Merchants._sub_mchid_.Verifications._verification_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户号
     *
     * 须是你平台下的商户，与发起核实时的相同。
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid: string;
    /**
     * 核实单号
     *
     * 提交核实申请后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example '28011678863778000000123124312'
     */
    verification_id: string;
  }
  interface WellformedResponse {
    /**
     * 特约商户号
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid: string;
    /**
     * 核实单号
     *
     * 长度 ≤ 32
     * @example '28011678863778000000123124312'
     */
    verification_id: string;
    /**
     * 核实单状态
     *
     * `PROCESSING` 须再查，`FAIL` 的原因在 `fail_reason`。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：核实成功
     * - `FAIL`：核实失败
     * @example 'PROCESSING'
     */
    state: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * - `MATERIALS_ABNORMAL`：资料异常
     * - `PROCESS_TIMEOUT`：处理超时
     * @example 'MATERIALS_ABNORMAL'
     */
    fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT';
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 完成时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    finish_time?: string;
  }
}
