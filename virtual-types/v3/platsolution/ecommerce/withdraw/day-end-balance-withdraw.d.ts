// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw {
  interface DayEndBalanceWithdraw {
    /**
     * 二级商户按日终余额预约提现
     *
     * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
     */
    (data: DayEndBalanceWithdraw.PostHttpMethod.JsonDataRequest, config?: DayEndBalanceWithdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DayEndBalanceWithdraw.PostHttpMethod.WellformedResponse>>;
    /**
     * 二级商户按日终余额预约提现
     *
     * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
     */
    post(data: DayEndBalanceWithdraw.PostHttpMethod.JsonDataRequest, config?: DayEndBalanceWithdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DayEndBalanceWithdraw.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商户提现单号
     *
     * 由你生成，须先存下再提现：结果不明时用原单号再请求或查询，换单号会重复提现。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 计算提现金额方式
     *
     * 当前余额少于日终余额时才有差别：一种报余额不足，另一种按当前余额提。
     *
     * - `ONLY_DAY_END_BALANCE`：仅按日终余额
     * - `ALLOW_CURRENT_BALANCE`：可按当前余额
     * @example 'ONLY_DAY_END_BALANCE'
     */
    calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE';
    /**
     * 提现备注
     *
     * 长度 ≤ 56
     * @example '交易提现'
     */
    remark?: string;
    /**
     * 银行附言
     *
     * 显示在收款银行的记录里，能不能显示取决于银行。
     *
     * 长度 ≤ 32
     * @example '微信支付提现'
     */
    bank_memo?: string;
    /**
     * 提现结果通知地址
     *
     * 提现完成与异常的结果都发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url?: string;
    /**
     * 留存额
     *
     * 提现后账户里至少留下多少。
     *
     * 单位 分
     * @example 100
     */
    reserve_amount?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 日终余额提现单 */
  type WellformedResponse = WeChatPay.Components.DayEndBalanceWithdraw;
}
