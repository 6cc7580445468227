// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 境外分账单 */
  interface GlobalProfitSharingOrder {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 微信订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
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
     * @example 'FINISHED'
     */
    state: string;
    /**
     * 分账接收方列表
     *
     * 字段：`currency`、`amount`、`description`、`type`、`account`、`result`、`fail_reason`、`create_time`、`finish_time`、`detail_id`、`detail_type`、`settlement_currency` 等 14 个
     */
    receivers?: GlobalProfitSharingOrder.Receivers[];
  }
  namespace GlobalProfitSharingOrder {
    interface Receivers {
      /**
       * 分账币种
       * @example 'CNY'
       */
      currency: string;
      /**
       * 分账金额
       *
       * 单位 币种的最小单位
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
       * @example 'SUCCESS'
       */
      result: string;
      /**
       * 分账失败原因
       *
       * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
       * @example 'ACCOUNT_ABNORMAL'
       */
      fail_reason?: string;
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
      /**
       * 分账明细单号
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id?: string;
      /** 分账明细类型 */
      detail_type?: string;
      /** 出资方结算币种 */
      settlement_currency?: string;
      /**
       * 出资方结算金额
       *
       * 单位 币种的最小单位
       */
      settlement_amount?: number;
      /**
       * 汇率值
       *
       * 单位 亿分之一
       */
      rate?: number;
    }
  }
}
