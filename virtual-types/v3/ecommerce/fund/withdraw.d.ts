// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund {
  interface Withdraw {
    /**
     * 账户余额提现
     *
     * `POST /v3/ecommerce/fund/withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
     */
    (data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
    /**
     * 账户余额提现
     *
     * `POST /v3/ecommerce/fund/withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
     */
    post(data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 收付通的二级商户，进件审核通过后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商户提现单号
     *
     * 由你生成并存下，之后凭它查询提现结果。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 提现金额
     *
     * 不能超过可用余额；钱提到登记的结算账户。
     *
     * 单位 分
     * @example 100
     */
    amount: number;
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
     * 出款账户类型
     *
     * 从哪个账户提现，须已开通。
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 提现结果通知地址
     *
     * 提现成功、失败、关闭和退票的结果都发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://weixin.qq.com/a-fake-notify-url'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 特约商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信支付提现单号
     *
     * 受理后由微信支付生成，须存下，查提现结果用它或 `out_request_no`。
     *
     * 长度 ≤ 128
     * @example '12321937198237912739132791732912793127931279317929791239112123'
     */
    withdraw_id: string;
    /**
     * 商户提现单号
     *
     * 由你为每次提现新生成。结果不明时先用它查询，弄清之前换单号会多提一笔。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 出款账户类型
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example 'BASIC'
     */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES';
  }
}
