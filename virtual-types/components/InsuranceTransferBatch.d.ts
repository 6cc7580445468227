// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账批次单 */
  interface InsuranceTransferBatch {
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 商家转账批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 二级商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 批次状态
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：转账中
     * - `COMPLETED`：已完成
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED';
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年2月深圳分部转账单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32
     * @example '2026年2月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 批次关闭原因
     *
     * 批次关闭后才有。
     *
     * - `MERCHANT_REVOCATION`：商户主动撤销
     * - `OVERDUE_CLOSE`：系统超时关闭
     * @example 'MERCHANT_REVOCATION'
     */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE';
    /**
     * 转账总金额
     *
     * 单位 分
     * @example 4000000
     */
    total_amount: number;
    /**
     * 转账总笔数
     * @example 200
     */
    total_num: number;
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 转账成功金额
     *
     * 单位 分
     * @example 3900000
     */
    success_amount: number;
    /**
     * 转账成功笔数
     * @example 199
     */
    success_num: number;
    /**
     * 转账失败金额
     *
     * 单位 分
     * @example 100000
     */
    failed_amount: number;
    /**
     * 转账失败笔数
     * @example 1
     */
    failed_num: number;
    /**
     * 转账场景ID
     * @example '1000'
     */
    transfer_scene_id: string;
  }
}
