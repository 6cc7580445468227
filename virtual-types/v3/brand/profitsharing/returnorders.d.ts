// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Returnorders {
    /**
     * 查询分账回退结果
     *
     * `GET /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
     */
    get(config: Returnorders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
     */
    (data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/brand/profitsharing/returnorders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
     */
    post(data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Returnorders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithOutOrderNo | Params.WithOrderId);
    namespace Params {
      interface Common {
        /**
         * 子商户号
         *
         * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 长度 ≤ 32
         * @example '1900000109'
         */
        sub_mchid: string;
        /**
         * 商户回退单号
         *
         * 请求回退时由你生成的单号。
         *
         * 长度 ≤ 64
         * @example 'RETURN20261201000001'
         */
        out_return_no: string;
      }
      interface WithOutOrderNo {
        order_id?: never;
        /**
         * 商户分账单号
         *
         * 当初分出这笔钱的那次分账的单号，不是回退单号。
         *
         * 与 `order_id` 二选一；长度 ≤ 64
         */
        out_order_no: string;
      }
      interface WithOrderId {
        /**
         * 微信分账单号
         *
         * 请求分账的应答返回的单号，不是支付单号。
         *
         * 与 `out_order_no` 二选一；长度 ≤ 64
         * @example '4208450740202611200007820472'
         */
        order_id: string;
        out_order_no?: never;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 由你为每次回退新生成。同一单号多次请求只算一次，没有结果就用原单号原参数重试，换单号会多退一笔。
     *
     * 长度 ≤ 64
     * @example 'p86691234'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 钱从它那里退回，须是原分账单里收到过钱的一方。
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    return_no: string;
    /**
     * 回退金额
     *
     * 不超过原分账单分给这一方的钱。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 回退结果
     *
     * `SUCCESS` 与失败是终态。`PROCESSING` 须再查，期间不能换单号重新发起；5 天没成会自动转为失败。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * 回退结果为 `FAIL` 时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_ABNORMAL`：原接收方账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：原分出方账户异常
     * - `INVALID_REQUEST`：回退描述设置失败
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Returnorders.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithOrderId | JsonDataRequest.WithOutOrderNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 商户回退单号
       *
       * 由你生成并存下，每次回退用一个；没有得到明确结果时用原单号再请求，或凭它查询。
       *
       * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example 'RETURN20261201000001'
       */
      out_return_no: string;
      /**
       * 回退商户号
       *
       * 原来分到钱的那个接收方，与分账时的 `account` 相同。
       *
       * 长度 ≤ 32
       * @example '86693852'
       */
      return_mchid: string;
      /**
       * 回退金额
       *
       * 从接收方收回的钱，不能超过原来分给它的金额。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 回退描述
       *
       * 原样出现在回退结果和分账账单里。
       *
       * 长度 ≤ 80
       * @example '分账回退'
       */
      description: string;
    }
    interface WithOrderId {
      /**
       * 微信分账单号
       *
       * 请求分账的应答返回的单号，不是支付单号。
       *
       * 与 `out_order_no` 二选一；长度 ≤ 64
       * @example '3008450740202611200007820472'
       */
      order_id: string;
      out_order_no?: never;
    }
    interface WithOutOrderNo {
      order_id?: never;
      /**
       * 商户分账单号
       *
       * 当初分出这笔钱的那次分账的单号，不是回退单号。
       *
       * 与 `order_id` 二选一；长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example 'P20261201000001'
       */
      out_order_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 商户回退单号
     *
     * 由你为每次回退新生成。同一单号多次请求只算一次，没有结果就用原单号原参数重试，换单号会多退一笔。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'RETURN20261201000001'
     */
    out_return_no: string;
    /**
     * 回退商户号
     *
     * 钱从它那里退回，须是原分账单里收到过钱的一方。
     *
     * 长度 ≤ 32
     * @example '86693852'
     */
    return_mchid: string;
    /**
     * 回退金额
     *
     * 不超过原分账单分给这一方的钱。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    return_no: string;
    /**
     * 回退结果
     *
     * `SUCCESS` 与失败是终态。`PROCESSING` 须再查，期间不能换单号重新发起；5 天没成会自动转为失败。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：回退成功
     * - `FAIL`：回退失败
     * @example 'SUCCESS'
     */
    result: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 失败原因
     *
     * 回退结果为 `FAIL` 时才有，程序按枚举值分支。
     *
     * - `ACCOUNT_ABNORMAL`：原接收方账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：原分出方账户异常
     * @example 'TIME_OUT_CLOSED'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time: string;
  }
}
