// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies {
  interface Return {
    /**
     * 请求补差回退
     *
     * `POST /v3/ecommerce/subsidies/return`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
     */
    (data: Return.PostHttpMethod.JsonDataRequest, config?: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求补差回退
     *
     * `POST /v3/ecommerce/subsidies/return`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
     */
    post(data: Return.PostHttpMethod.JsonDataRequest, config?: Return.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Return.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Subsidies.Return.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商户补差回退单号
     *
     * 由你生成并存下，须唯一；同一单号多次请求只回退一次。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     *
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     *
     * 长度 ≤ 64
     * @example '50300002026120112345678901234'
     */
    refund_id?: string;
    /**
     * 补差回退金额
     *
     * 不能超过补差时的金额。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 补差回退描述
     *
     * 查询时原样返回。
     *
     * 长度 ≤ 80
     * @example '测试备注'
     */
    description: string;
    /**
     * 微信补差单号
     *
     * 请求补差的应答返回。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    subsidy_id?: string;
    /**
     * 回退出资账户及金额
     *
     * 要从指定的账户出钱时才填，只能从一个账户出；不能超过该账户的可用资金，累计不能超过补差金额。
     *
     * 字段：`account`、`amount`
     */
    from?: JsonDataRequest.From[];
  }
  namespace JsonDataRequest {
    interface From {
      /**
       * 出资账户类型
       *
       * 从哪个账户出这笔钱。
       *
       * - `AVAILABLE`：可用余额
       * - `UNAVAILABLE`：不可用余额
       */
      account?: 'AVAILABLE' | 'UNAVAILABLE';
      /**
       * 出资金额
       *
       * 从这个账户出多少，各账户合计须等于回退金额。
       *
       * 单位 分
       * @example 10
       */
      amount?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 微信补差回退单号
     * @example '3008450740202611200007820472'
     */
    subsidy_refund_id: string;
    /**
     * 微信退款单号
     * @example '50300002026120112345678901234'
     */
    refund_id?: string;
    /**
     * 商户补差回退单号
     *
     * 字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 补差回退金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 补差回退描述
     * @example '测试备注'
     */
    description: string;
    /**
     * 补差回退结果
     *
     * `SUCCESS` 才是退回了。
     *
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'SUCCESS' | 'FAIL';
    /**
     * 补差回退完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 微信补差单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    subsidy_id?: string;
    /**
     * 回退出资账户及金额
     *
     * 字段：`account`、`amount`
     */
    from?: WellformedResponse.From[];
  }
  namespace WellformedResponse {
    /** 退款出资账户及金额 */
    interface From {
      /**
       * 出资账户类型
       *
       * 退款从可用余额还是不可用余额（冻结、待分账的钱）里出。
       *
       * - `AVAILABLE`：可用余额
       * - `UNAVAILABLE`：不可用余额
       * @example 'AVAILABLE'
       */
      account?: 'AVAILABLE' | 'UNAVAILABLE';
      /**
       * 出资金额
       *
       * 从这个账户出多少，各账户合计须等于退款金额。
       *
       * 单位 分
       * @example 444
       */
      amount?: number;
    }
  }
}
