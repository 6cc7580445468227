// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Recharge.BankTransferRecharges {
  interface Apply {
    /**
     * 申请银行转账充值
     *
     * `POST /v3/recharge/bank-transfer-recharges/apply`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请银行转账充值
     *
     * `POST /v3/recharge/bank-transfer-recharges/apply`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Recharge.BankTransferRecharges.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户充值单号
     *
     * 由你生成并存下，查询充值结果用它。
     * @example 'cz202407181234'
     */
    out_recharge_no: string;
    /**
     * 充值场景
     *
     * - `NORMAL_BANK_TRANSFER`：普通银行转账充值
     * @example 'NORMAL_BANK_TRANSFER'
     */
    recharge_scene: 'NORMAL_BANK_TRANSFER';
    /**
     * 充值入账账户
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 充值金额
     *
     * 字段：`amount`、`currency`
     */
    recharge_amount: WeChatPay.Components.RechargeAmount;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付充值单号
     * @example '172207846292553701'
     */
    recharge_id: string;
    /**
     * 商户充值单号
     * @example 'cz202407181234'
     */
    out_recharge_no: string;
    /**
     * 银行账户
     *
     * 字段：`bank_name`、`bank_address_code`、`bank_code`、`bank_account_name`、`bank_account_no`
     */
    transfer_in_account: WellformedResponse.TransferInAccount;
  }
  namespace WellformedResponse {
    /** 银行账户 */
    interface TransferInAccount {
      /**
       * 开户银行名称
       * @example '财付通-备付金账户'
       */
      bank_name?: string;
      /**
       * 开户银行省市编码
       * @example '440300'
       */
      bank_address_code?: string;
      /**
       * 开户银行行号
       * @example '991584000049'
       */
      bank_code?: string;
      /**
       * 银行账户名称
       * @example '某某某有限公司'
       */
      bank_account_name?: string;
      /**
       * 银行账号
       * @example '686000172489957748585801'
       */
      bank_account_no?: string;
    }
  }
}
