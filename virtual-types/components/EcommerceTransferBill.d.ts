// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 二级商户转账单 */
  interface EcommerceTransferBill {
    /**
     * 服务商商户号
     * @example '1900001109'
     */
    mchid: string;
    /**
     * 二级商户号
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 微信转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 服务商AppID
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 转账场景ID
     * @example '10001'
     */
    transfer_scene_id: string;
    /**
     * 单据状态
     * @example 'ACCEPTED'
     */
    state: string;
    /**
     * 转账金额
     *
     * 单位 分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年4月报销'
     */
    transfer_remark: string;
    /**
     * 失败原因
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款用户姓名
     * @example '757b340b45ebef5467rter35gf464344v3542sdf4t6re4tb4f54ty45t4yyry45'
     */
    user_name?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 状态变更时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
