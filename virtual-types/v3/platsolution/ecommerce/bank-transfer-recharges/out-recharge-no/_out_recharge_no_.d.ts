// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo {
  interface _out_recharge_no_ {
    /**
     * 查询二级商户银行转账充值结果
     *
     * `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`（电商平台）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
     */
    get(config: _out_recharge_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_recharge_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo._out_recharge_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户充值单号
     *
     * 由你生成并存下，查询充值结果用它。
     * @example 'cz202407181234'
     */
    out_recharge_no: string;
  }
  /** 银行转账充值单 */
  type WellformedResponse = WeChatPay.Components.BankTransferRecharge;
}
