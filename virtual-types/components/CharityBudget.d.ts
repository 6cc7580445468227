// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 公益预算单 */
  interface CharityBudget {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    sp_mchid: string;
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /**
     * 微信支付预算单号
     * @example '1182026112000019480001'
     */
    budget_id: string;
    /**
     * 预算总金额
     *
     * 单位 分
     * @example 20000000
     */
    amount: number;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 活动名称
     * @example '公益企业配捐活动'
     */
    activity_name: string;
    /**
     * 活动说明
     * @example '公益活动开始于9月1日，帮助困难儿童筹款活动'
     */
    activity_remark: string;
    /**
     * 预算单状态
     *
     * - `PENDING`：待处理
     * - `LOCKED`：已锁定
     * - `FINISHED`：已完成
     * - `CLOSED`：已关闭
     * @example 'PENDING'
     */
    state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED';
    /**
     * 确认出资页面地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    confirm_url?: string;
    /**
     * 商户号超管微信号掩码
     * @example 'ca***ye'
     */
    super_admin_wxid_mask?: string;
    /**
     * 剩余预算金额
     *
     * 单位 分
     * @example 0
     */
    remain_amount?: number;
    /** 撤销说明 */
    unlock_remark?: string;
    /**
     * 资金锁定时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    locked_time?: string;
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    finished_time?: string;
    /**
     * 关闭时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    closed_time?: string;
  }
}
