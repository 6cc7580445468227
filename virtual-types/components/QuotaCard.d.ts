// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 企业支付卡 */
  interface QuotaCard {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 企业支付额度卡卡号
     * @example '1068019671702503425'
     */
    card_no: string;
    /**
     * 商户卡号
     * @example 'mch_card_123456'
     */
    out_card_no: string;
    /**
     * 微信授权关系ID
     * @example 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c'
     */
    employee_id: string;
    /**
     * 企业支付卡模板ID
     * @example 'template_123'
     */
    card_template_id: string;
    /**
     * 使用规则
     *
     * - `SINGLE`：单次使用
     * - `MULTIPLE`：多次使用
     * @example 'SINGLE'
     */
    card_rule: 'SINGLE' | 'MULTIPLE';
    /**
     * 退款规则
     *
     * - `RETURN`：退回额度
     * - `NOT_RETURN`：不退回额度
     * @example 'RETURN'
     */
    refund_rule: 'RETURN' | 'NOT_RETURN';
    /**
     * 卡片总金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 卡片可用金额
     *
     * 单位 分
     * @example 8000
     */
    remain_amount: number;
    /**
     * 卡片有效期
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    effective_end_time: string;
    /**
     * 卡片生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    effective_begin_time: string;
    /**
     * 卡片状态
     *
     * - `ACTIVE`：可用
     * - `DISABLED`：不可用
     * @example 'ACTIVE'
     */
    card_state: 'ACTIVE' | 'DISABLED';
    /**
     * 卡片名称
     * @example '报销额度卡'
     */
    card_name: string;
    /**
     * 失效原因
     * @example '有效期结束'
     */
    reason?: string;
    /**
     * 卡片使用时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    card_usage_time?: string;
    /**
     * 卡片关联微信支付订单号
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 卡片失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    card_disabled_time?: string;
    /**
     * 卡片备注
     * @example '2026年1月差旅报销'
     */
    card_remark?: string;
  }
}
