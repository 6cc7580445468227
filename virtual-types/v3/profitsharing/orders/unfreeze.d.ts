// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Orders {
  interface Unfreeze {
    /**
     * 解冻剩余资金
     *
     * `POST /v3/profitsharing/orders/unfreeze`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
     */
    (data: Unfreeze.PostHttpMethod.JsonDataRequest, config?: Unfreeze.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unfreeze.PostHttpMethod.WellformedResponse>>;
    /**
     * 解冻剩余资金
     *
     * `POST /v3/profitsharing/orders/unfreeze`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
     */
    post(data: Unfreeze.PostHttpMethod.JsonDataRequest, config?: Unfreeze.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unfreeze.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Orders.Unfreeze.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 分账描述
     *
     * 写明把剩下的钱解冻给商户的原因。
     *
     * 长度 ≤ 80
     * @example '解冻全部剩余资金'
     */
    description: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
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
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 分账单状态
     *
     * `PROCESSING` 须稍后再查。`FINISHED` 只说明处理完了，每一方分没分到看 `receivers` 里的 `result`。
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     * @example 'FINISHED'
     */
    state: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`amount`、`description`、`type`、`account`、`result`、`fail_reason`、`detail_id`、`create_time`、`finish_time`
     */
    receivers: WellformedResponse.Receivers[];
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户1900000110'
       */
      description: string;
      /**
       * 分账接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       *
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      account: string;
      /**
       * 分账结果
       *
       * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       * @example 'SUCCESS'
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 分账失败原因
       *
       * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
       * - `NO_AUTH`：分账权限已解除
       * - `RECEIVER_RECEIPT_LIMIT`：超出用户月收款限额
       * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
       * - `INVALID_REQUEST`：分账描述设置失败
       * @example 'ACCOUNT_ABNORMAL'
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
      /**
       * 分账明细单号
       *
       * 对账用：它就是资金账单里的「业务凭证号」。
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id: string;
      /**
       * 分账创建时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 分账完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      finish_time: string;
    }
  }
}
