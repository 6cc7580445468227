// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /**
     * 通过商户协议号查询协议
     *
     * `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议模板ID
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
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
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
     * 委托代扣协议模板ID
     * @example 12535
     */
    plan_id: number;
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
    contract_display_account: string;
    /**
     * 委托代扣协议状态
     *
     * `TERMINATED` 之后不能再扣款，须让用户重新签约。
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
     * 协议到期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    contract_expired_time: string;
    /**
     * 协议解约信息
     *
     * 解约之后才有。
     *
     * 字段：`contract_termination_mode`、`contract_terminated_time`、`contract_termination_remark`
     */
    contract_terminate_info?: WellformedResponse.ContractTerminateInfo;
    /**
     * 用户OpenID
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
  }
  namespace WellformedResponse {
    /** 协议解约信息 */
    interface ContractTerminateInfo {
      /**
       * 协议解约方式
       *
       * 解约之后才有，用它分清是用户、你还是微信支付解的约。
       * @example 'MCH_API_TERMINATE'
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
      contract_terminated_time: string;
      /**
       * 解约备注
       *
       * 解约之后才有。
       * @example '用户解约'
       */
      contract_termination_remark: string;
    }
  }
}
