// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账批次单 */
  interface TransferBatch {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    mchid: string;
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
     * 微信批次单号
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 直连商户的AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 批次状态
     *
     * 只说明批次走到哪一步，`FINISHED` 也不等于全部成功，每一笔看明细状态；`CLOSED` 的原因在 `close_reason`。
     *
     * 长度 ≤ 32
     * @example 'ACCEPTED'
     */
    batch_status: string;
    /**
     * 批次类型
     *
     * 长度 ≤ 32
     * @example 'API'
     */
    batch_type: string;
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32 字符
     * @example '2026年1月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 批次关闭原因
     *
     * 批次关闭后才有。
     *
     * - `OVERDUE_CLOSE`：系统超时关闭
     * - `TRANSFER_SCENE_INVALID`：转账场景不可用
     * @example 'OVERDUE_CLOSE'
     */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID';
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
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 批次更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 转账成功金额
     *
     * 单位 分
     * @example 3900000
     */
    success_amount?: number;
    /**
     * 转账成功笔数
     * @example 199
     */
    success_num?: number;
    /**
     * 转账失败金额
     *
     * 单位 分
     * @example 100000
     */
    fail_amount?: number;
    /**
     * 转账失败笔数
     * @example 1
     */
    fail_num?: number;
    /**
     * 转账场景ID
     * @example '1000'
     */
    transfer_scene_id?: string;
  }
}
