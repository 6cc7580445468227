// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Orders {
  interface _out_order_id_ {
    /**
     * 查询出境结果
     *
     * `GET /v3/funds-to-oversea/orders/{out_order_id}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
     */
    get(config: _out_order_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_order_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Orders._out_order_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户出境单号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 ≤ 64
     * @example 'merchant123123'
     */
    out_order_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 64
       * @example '1231231'
       */
      sub_mchid: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 长度 ≤ 64
       * @example '4200000000000'
       */
      transaction_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商户出境单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ -`
     * @example 'merchant123123'
     */
    out_order_id: string;
    /**
     * 二级商户号
     *
     * 长度 ≤ 64
     * @example '1231231'
     */
    sub_mchid: string;
    /**
     * 微信出境单号
     *
     * 长度 ≤ 128
     * @example '42000000000_123123'
     */
    order_id: string;
    /**
     * 出境结果
     *
     * `ACCEPT` 只是受理，须再查；`SUCCESS` 才是已出境。
     *
     * 长度 ≤ 128
     *
     * - `ACCEPT`：已受理
     * - `SUCCESS`：出境成功
     * - `FAIL`：出境失败
     * @example 'ACCEPT'
     */
    result: 'ACCEPT' | 'SUCCESS' | 'FAIL';
    /**
     * 出境失败的原因
     *
     * 失败时才有；是 `SYSTEM_ERROR` 的可再请求，其余须先排除原因。
     *
     * 长度 ≤ 128
     * @example 'DEPARTURE_AMOUNT_NO_ENOUGH'
     */
    fail_reason?: string;
    /**
     * 请求出境人民币金额
     *
     * 你申请出境的金额；实际出境多少看 `departure_amount`。
     *
     * 单位 分
     * @example 21
     */
    amount: number;
    /**
     * 真实出境外币金额
     *
     * 成功后才有，是实际汇出的外币，以该币种的最小单位计。
     *
     * 单位 币种的最小单位
     * @example 20
     */
    foreign_amount?: number;
    /**
     * 外币币种
     *
     * 长度 ≤ 20
     * @example 'USD'
     */
    foreign_currency: string;
    /**
     * 汇率
     *
     * 成功后才有：兑换比例乘以 10 的 8 次方，换算时先除回来。
     *
     * 单位 亿分之一
     * @example 650000000
     */
    rate?: number;
    /**
     * 购汇时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    exchange_rate_time?: string;
    /**
     * 预计购汇时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    estimate_exchange_rate_time?: string;
    /**
     * 真实出境人民币金额
     *
     * 由二级商户承担手续费且没有收支分离时，是申请的金额减去手续费；否则等于申请的金额。
     *
     * 单位 分
     * @example 20
     */
    departure_amount?: number;
    /**
     * 手续费人民币金额
     *
     * 单位 分
     * @example 1
     */
    fee?: number;
    /**
     * 手续费承担商户号
     *
     * 长度 ≤ 64
     * @example '1231231'
     */
    charge_mchid?: string;
    /**
     * 手续费承担账户
     *
     * - `BASIC`：基本账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    charge_account_type?: 'BASIC' | 'FEES';
  }
}
