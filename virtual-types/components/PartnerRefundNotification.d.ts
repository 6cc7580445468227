// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务商与电商平台的退款 */
  interface PartnerRefundNotification {
    /**
     * 商户订单号
     *
     * 原支付单的商户侧订单号，用它找到自己系统里的订单。支付分的扣款单由微信支付代为生成这个号，与服务订单的 `out_order_no` 不同。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 微信退款单号
     *
     * 受理退款后由微信支付生成，须存下，发起异常退款和对账都要用它。
     *
     * 长度 ≤ 32；字符集 `0-9`
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 退款状态
     *
     * `SUCCESS` 才算退到；`ABNORMAL` 是退不回用户原卡，须到商户平台「交易中心」处理，或发起异常退款；`CLOSED` 的这笔没有退出去。
     *
     * - `SUCCESS`：退款成功
     * - `CLOSED`：退款关闭
     * - `ABNORMAL`：退款异常
     * - `PROCESSING`：退款处理中
     * @example 'SUCCESS'
     */
    refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | 'PROCESSING';
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款入账账户
     *
     * 退款成功后可给用户看，说明钱退到了哪里：哪家银行、尾号多少的卡，或零钱等。文字由微信支付拼好，别拆开解析。
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account: string;
    /**
     * 金额信息
     *
     * 字段：`total`、`refund`、`payer_total`、`payer_refund`
     */
    amount: PartnerRefundNotification.Amount;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 退款出资商户
     *
     * 长度 ≤ 32
     *
     * - `REFUND_SOURCE_SUB_MERCHANT`：二级商户出资
     * - `REFUND_SOURCE_PARTNER_ADVANCE`：电商平台垫付
     * @example 'REFUND_SOURCE_SUB_MERCHANT'
     */
    refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE';
    /**
     * 个人收款方受理授权ID
     *
     * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     * @example '1900000109'
     */
    individual_auth_id?: string;
  }
  namespace PartnerRefundNotification {
    /** 金额信息 */
    interface Amount {
      /**
       * 订单总金额
       *
       * 单位 分
       * @example 999
       */
      total: number;
      /**
       * 退款金额
       *
       * 单位 分
       * @example 999
       */
      refund: number;
      /**
       * 用户实际支付金额
       *
       * 抵扣优惠后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 999
       */
      payer_total: number;
      /**
       * 用户退款金额
       *
       * 用户实际收到的现金，不含退回的代金券；`refund` 减去它就是退回的券额。
       *
       * 单位 分
       * @example 999
       */
      payer_refund: number;
    }
  }
}
