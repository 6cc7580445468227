// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 贴息详情 */
  interface SubsidyDetail {
    /**
     * 贴息方案类型
     *
     * 贴息按天计还是按分期的期数计。
     *
     * - `DAILY`：随时还
     * - `PERIOD`：分期还
     * @example 'PERIOD'
     */
    subsidy_period_type: 'DAILY' | 'PERIOD';
    /**
     * 贴息方案列表
     *
     * 每一项是一种期数和你为它承担多少利息。
     *
     * 字段：`subsidy_installment_num`、`subsidy_percent`
     */
    subsidy_plan: SubsidyDetail.SubsidyPlan[];
  }
  namespace SubsidyDetail {
    interface SubsidyPlan {
      /**
       * 贴息期数
       *
       * 用户分几期还款时，你为他贴息。
       *
       * - `3`：3期
       * - `6`：6期
       * - `12`：12期
       * @example 3
       */
      subsidy_installment_num: 3 | 6 | 12;
      /**
       * 贴息比例
       *
       * 你为用户承担利息的百分之几，填 100 时用户免息。
       *
       * 单位 百分之一
       *
       * - `0`：不贴息
       * - `100`：全额贴息
       * @example 100
       */
      subsidy_percent: 0 | 100;
    }
  }
}
