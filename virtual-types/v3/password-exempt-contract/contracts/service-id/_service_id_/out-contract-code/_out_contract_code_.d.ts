// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode {
  interface _out_contract_code_ {
    /**
     * 商户通过商户协议号查询协议
     *
     * `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 免密支付服务ID
     * @example 12535
     */
    service_id: number;
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 免密支付协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
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
     * 用户账户展示名称
     * @example '微信代扣用户A'
     */
    contract_display_account?: string;
    /**
     * 免密支付协议状态
     * @example 'SIGNED'
     */
    contract_state: string;
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time: string;
    /**
     * 协议解约信息
     *
     * 解约之后才有。
     *
     * 字段：`contract_termination_mode`、`contract_terminated_time`、`contract_termination_remark`
     */
    contract_terminate_info?: WellformedResponse.ContractTerminateInfo;
  }
  namespace WellformedResponse {
    /** 协议解约信息 */
    interface ContractTerminateInfo {
      /**
       * 协议解约方式
       *
       * 解约之后才有，用它分清是用户、你还是微信支付解的约。
       * @example 'USER_TERMINATE'
       */
      contract_termination_mode: string;
      /**
       * 协议解约时间
       *
       * 解约之后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      contract_terminated_time?: string;
      /**
       * 解约备注
       *
       * 解约之后才有。
       * @example '用户解约'
       */
      contract_termination_remark?: string;
    }
  }
}
