// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund {
  interface Withdraw {
    /**
     * 电商平台提现
     *
     * `POST /v3/merchant/fund/withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
     */
    (data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
    /**
     * 电商平台提现
     *
     * `POST /v3/merchant/fund/withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
     */
    post(data: Withdraw.PostHttpMethod.JsonDataRequest, config?: Withdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Withdraw.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.PostHttpMethod {
  interface JsonDataRequest {
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
     * 不能超过可用余额，单笔不超过 8 亿元；钱提到绑定的结算银行卡。
     *
     * 单位 分
     * @example 1
     */
    amount: number;
    /**
     * 备注
     *
     * 长度 ≤ 56
     * @example '交易体现'
     */
    remark?: string;
    /**
     * 银行附言
     *
     * 显示在收款银行的记录里，能不能显示取决于银行。
     *
     * 长度 ≤ 32
     * @example 'xx平台提现'
     */
    bank_memo?: string;
    /**
     * 资金账户类型
     *
     * 从哪个账户提现。
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 提现结果通知地址
     *
     * 提现成功、失败、关闭和退票的结果都发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
     *
     * 长度 ≤ 256
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
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
     * 长度 ≤ 32
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
  }
}
