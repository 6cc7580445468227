// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 商户注销提现申请单号查询申请单状态
     *
     * `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.OutRequestNo._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户注销提现申请号
     *
     * 提交注销申请时由你自定的单号。
     *
     * 长度 ≤ 32
     * @example 'P202410241010125346'
     */
    out_request_no: string;
  }
  /** 注销提现申请单 */
  type WellformedResponse = WeChatPay.Components.CancelWithdrawApplyment;
}
