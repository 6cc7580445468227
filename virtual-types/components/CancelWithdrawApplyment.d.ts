// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 注销提现申请单 */
  interface CancelWithdrawApplyment {
    /**
     * 微信支付注销提现申请单号
     *
     * 受理后由微信支付生成，须存下，查注销进度用它。
     *
     * 长度 ≤ 32
     * @example 'X202410241010125346'
     */
    applyment_id: string;
    /**
     * 商户注销提现申请单号
     *
     * 长度 ≤ 32
     * @example 'P202410241010125346'
     */
    out_request_no: string;
    /**
     * 注销提现申请单状态
     *
     * `WAITING_MERCHANT_CONFIRM` 时须引导商户去 `confirm_cancel_url` 确认；要提现的看 `withdraw_state`：提现异常的，最后也是 `FINISH`。
     *
     * - `ACCEPTED`：已受理
     * - `REVIEWING`：审核中
     * - `REJECTED`：审核驳回
     * - `WAITING_MERCHANT_CONFIRM`：等待商户确认
     * - `REVOKED`：已撤销
     * - `SYSTEM_PROCESSING`：系统处理中
     * - `CANCELED`：已注销
     * - `FUND_PROCESSING`：资金处理中
     * - `FINISH`：注销完成
     * @example 'FUND_PROCESSING'
     */
    cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH';
    /**
     * 注销提现申请单状态描述
     *
     * 长度 ≤ 256
     * @example '资金处理中'
     */
    cancel_state_description: string;
    /**
     * 是否提取资金
     *
     * - `APPLY_WITHDRAW`：申请提取资金
     * - `NOT_APPLY_WITHDRAW`：不申请提取资金
     * @example 'APPLY_WITHDRAW'
     */
    withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW';
    /**
     * 提现状态
     *
     * 申请单进入「资金处理中」才有。
     *
     * - `WITHDRAW_PROCESSING`：提现处理中
     * - `WITHDRAW_EXCEPTION`：提现异常
     * - `WITHDRAW_SUCCEED`：提现成功
     * @example 'WITHDRAW_PROCESSING'
     */
    withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED';
    /**
     * 提现状态描述
     *
     * 长度 ≤ 256
     * @example '提现处理中'
     */
    withdraw_state_description?: string;
    /**
     * 账户提现结果
     *
     * 开始提现后才有。几个账户有钱，就分几笔到账，须逐笔核对。
     *
     * 字段：`out_account_type`、`pay_state`、`state_description`
     */
    account_withdraw_result?: CancelWithdrawApplyment.AccountWithdrawResult[];
    /**
     * 最后更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time?: string;
    /**
     * 申请注销的二级商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 账户信息
     *
     * 申请提取资金的才有，只列已开通的账户。
     *
     * 字段：`out_account_type`、`amount`
     */
    account_info?: CancelWithdrawApplyment.AccountInfo[];
    /**
     * 用于引导商户超级管理员确认注销的信息
     *
     * 字段：`confirm_cancel_url`
     */
    confirm_cancel?: CancelWithdrawApplyment.ConfirmCancel;
  }
  namespace CancelWithdrawApplyment {
    interface AccountWithdrawResult {
      /**
       * 二级商户号的出款子账户类型
       *
       * - `BASIC_ACCOUNT`：基本账户
       * - `OPERATE_ACCOUNT`：运营账户
       * - `MARGIN_ACCOUNT`：保证金账户
       * - `TRADE_FEE_ACCOUNT`：手续费账户
       * @example 'BASIC_ACCOUNT'
       */
      out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT';
      /**
       * 付款状态
       *
       * `PAY_SUCCEED` 才是钱付出去了，`BANK_REFUNDED` 是付出后被银行退回。
       *
       * - `PAY_PROCESSING`：处理中
       * - `PAY_SUCCEED`：付款成功
       * - `PAY_FAIL`：付款失败
       * - `BANK_REFUNDED`：银行退票
       */
      pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED';
      /**
       * 付款状态描述
       *
       * 给人看的说明，程序判断用 `pay_state`。
       *
       * 长度 ≤ 256
       * @example '付款成功'
       */
      state_description: string;
    }
    interface AccountInfo {
      /**
       * 二级商户号的出款子账户类型
       *
       * - `BASIC_ACCOUNT`：基本账户
       * - `OPERATE_ACCOUNT`：运营账户
       * - `MARGIN_ACCOUNT`：保证金账户
       * - `TRADE_FEE_ACCOUNT`：手续费账户
       */
      out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT';
      /**
       * 账户金额
       *
       * 单位 分
       * @example 101
       */
      amount: number;
    }
    /** 用于引导商户超级管理员确认注销的信息 */
    interface ConfirmCancel {
      /**
       * 确认商户注销的页面URL
       *
       * 转成二维码，让被注销商户的员工用微信扫码确认。
       *
       * 长度 ≤ 1024；URL
       * @example 'https://pay.weixin.qq.com/some_page?param_name=param_value'
       */
      confirm_cancel_url?: string;
    }
  }
}
