// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 日终余额提现单 */
  interface DayEndBalanceWithdraw {
    /**
     * 收付通平台商户号
     * @example '222212131'
     */
    sp_mchid: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 单据状态
     *
     * `CREATED` 须以原单号、原参数再请求一次，`PROCESSING` 须再查。`FINISHED` 是银行反馈成功，之后仍可能退票；`ABNORMAL` 是付款失败或已退票。
     *
     * - `CREATED`：已创建
     * - `PROCESSING`：处理中
     * - `FINISHED`：已完成
     * - `ABNORMAL`：异常
     * @example 'CREATED'
     */
    status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL';
    /**
     * 微信支付提现单号
     *
     * 受理后由微信支付生成，须存下，查提现结果用它或 `out_request_no`。
     *
     * 长度 ≤ 64
     * @example '12321937198237912739132791732912793127931279317929791239112123'
     */
    withdraw_id: string;
    /**
     * 商户提现单号
     *
     * 由你为每次提现新生成。结果不明时先用它查询，弄清之前换单号会多提一笔。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 提现金额
     *
     * 单位 分
     * @example 100
     */
    total_amount: number;
    /**
     * 提现成功金额
     *
     * 提现成功的部分；之后退票的会从这里减掉。
     *
     * 单位 分
     * @example 0
     */
    success_amount?: number;
    /**
     * 提现失败金额
     *
     * 银行处理失败或余额不足而没提出去的部分。
     *
     * 单位 分
     * @example 0
     */
    fail_amount?: number;
    /**
     * 提现退票金额
     *
     * 大于 0 表示银行退了票：钱自动回到账户，须核对登记的结算账户。
     *
     * 单位 分
     * @example 0
     */
    refund_amount?: number;
    /**
     * 发起提现时间
     *
     * RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 提现状态更新时间
     *
     * RFC 3339 时间，含时区
     */
    update_time: string;
    /**
     * 失败原因
     *
     * 提现失败、被银行退回或关单时才有。
     *
     * 长度 ≤ 255
     * @example '卡号错误'
     */
    reason?: string;
    /**
     * 提现备注
     *
     * 长度 ≤ 255
     * @example '交易提现'
     */
    remark?: string;
    /**
     * 银行附言
     *
     * 长度 ≤ 32
     * @example '微信支付提现'
     */
    bank_memo?: string;
    /**
     * 出款账户类型
     *
     * - `BASIC`：基本账户
     * - `OPERATION`：运营账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 入账银行账号后四位
     *
     * 长度 ≤ 4
     * @example '1178'
     */
    account_number: string;
    /**
     * 入账银行
     *
     * 长度 ≤ 10
     * @example '招商银行'
     */
    account_bank: string;
    /**
     * 入账银行全称（含支行）
     *
     * 长度 ≤ 128
     * @example '中国工商银行股份有限公司深圳软件园支行'
     */
    bank_name?: string;
  }
}
