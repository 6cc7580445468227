// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 保险理赔转账预约单 */
  interface InsuranceTransferReservation {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    sp_mchid: string;
    /**
     * 二级商户号
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 服务商AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 微信转账预约单号
     * @example '1330000071100999991182026112000019480001'
     */
    reservation_id: string;
    /**
     * 商户预约单号
     * @example 'plfk2026112013'
     */
    out_reservation_no: string;
    /**
     * 转账场景ID
     * @example '1000'
     */
    transfer_scene_id: string;
    /**
     * 预计最晚转账日期
     * @example '2026-11-20'
     */
    estimated_date?: string;
    /**
     * 预计最大转账金额
     *
     * 单位 分
     * @example 400000
     */
    estimated_max_amount?: number;
    /**
     * 准确转账金额
     *
     * 单位 分
     * @example 100000
     */
    exact_amount?: number;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 收款银行类型
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 预约记录状态
     *
     * `CONFIRMED` 后才能按预约转账；`CLOSED` 的原因在 `close_info`。
     *
     * - `ACCEPTED`：已受理
     * - `CONFIRMED`：已预约
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED';
    /**
     * 预约记录受理的时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 预约记录用户确认预约的时间
     *
     * 用户确认预约后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    reserve_time?: string;
    /**
     * 预约记录的关闭信息
     *
     * 预约关闭后才有。
     *
     * 字段：`close_time`、`close_reason`
     */
    close_info?: InsuranceTransferReservation.CloseInfo;
  }
  namespace InsuranceTransferReservation {
    /** 预约记录的关闭信息 */
    interface CloseInfo {
      /**
       * 预约记录关闭的时间
       *
       * 预约关闭后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      close_time: string;
      /**
       * 预约记录关闭的原因
       *
       * 预约关闭后才有。
       *
       * - `USER_OVERDUE_UNCONFIRMED`：用户超时未确认
       * - `CLOSE_CONFIRMED_VIA_MCH_API`：商户关闭已预约的记录
       * - `CLOSE_ACCEPTED_VIA_MCH_API`：商户关闭已受理的记录
       * - `TRANSFER_FINISHED`：转账已完成
       * - `OVERDUE_NOT_TRANSFER`：商户逾期未转账
       * - `RESERVE_FAIL`：预约失败
       * - `USER_CLOSE`：用户关闭
       * @example 'USER_OVERDUE_UNCONFIRMED'
       */
      close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE';
    }
  }
}
