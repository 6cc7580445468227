// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 预约扣费协议 */
  interface PartnerScheduledContract {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example '123124412412423431'
     */
    contract_id: string;
    /**
     * 普通服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
    /**
     * 普通服务商的AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户的AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 委托代扣模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 用户账户展示名称
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 委托代扣协议状态
     *
     * `TERMINATED` 之后不能再扣款，须让用户重新签约。
     * @example 'SIGNED'
     */
    contract_state: string;
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time?: string;
    /**
     * 协议到期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    contract_expired_time?: string;
    /**
     * 用户OpenID
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    sp_openid: string;
    /**
     * 子商户AppID对应的用户OpenID
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    sub_openid?: string;
    /**
     * 协议解约信息
     *
     * 解约之后才有。
     *
     * 字段：`contract_termination_mode`、`contract_terminated_time`、`contract_termination_remark`
     */
    contract_terminate_info?: PartnerScheduledContract.ContractTerminateInfo;
    /**
     * 商户侧用户标识
     * @example 'USER10001'
     */
    out_user_code?: string;
    /**
     * 预约扣费场景的预约信息
     *
     * 字段：`estimated_deduct_date`、`estimated_deduct_amount`、`schedule_state`、`scheduled_amount`、`deduct_amount`、`deduct_date`
     */
    deduct_schedule?: PartnerScheduledContract.DeductSchedule;
  }
  namespace PartnerScheduledContract {
    /** 协议解约信息 */
    interface ContractTerminateInfo {
      /**
       * 协议解约方式
       *
       * 解约之后才有，用它分清是用户、你还是微信支付解的约。
       * @example 'USER_TERMINATE'
       */
      contract_termination_mode: string;
      /**
       * 协议解约时间
       *
       * 解约之后才有。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      contract_terminated_time: string;
      /**
       * 解约备注
       *
       * 解约之后才有。
       * @example '用户解约'
       */
      contract_termination_remark?: string;
    }
    /** 预约扣费场景的预约信息 */
    interface DeductSchedule {
      /**
       * 预计扣费的日期
       * @example '2026-11-20'
       */
      estimated_deduct_date: string;
      /**
       * 预计的扣费金额
       *
       * 字段：`total`、`currency`
       */
      estimated_deduct_amount: DeductSchedule.EstimatedDeductAmount;
      /**
       * 扣费预约状态
       * @example 'NO_SCHEDULED'
       */
      schedule_state: string;
      /**
       * 已预约的扣费金额信息
       *
       * 字段：`total`、`currency`
       */
      scheduled_amount?: DeductSchedule.ScheduledAmount;
      /**
       * 实际扣费金额
       *
       * 字段：`total`、`currency`
       */
      deduct_amount?: DeductSchedule.DeductAmount;
      /**
       * 实际扣费的日期
       * @example '2026-11-20'
       */
      deduct_date?: string;
    }
    namespace DeductSchedule {
      /** 预计的扣费金额 */
      interface EstimatedDeductAmount {
        /**
         * 金额
         *
         * 单位 分
         * @example 1
         */
        total: number;
        /**
         * 货币类型
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency?: string;
      }
      /** 已预约的扣费金额信息 */
      interface ScheduledAmount {
        /**
         * 金额
         *
         * 单位 分
         * @example 1
         */
        total: number;
        /**
         * 货币类型
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency?: string;
      }
      /** 实际扣费金额 */
      interface DeductAmount {
        /**
         * 金额
         *
         * 单位 分
         * @example 1
         */
        total: number;
        /**
         * 货币类型
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency?: string;
      }
    }
  }
}
