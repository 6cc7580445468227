// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商户提现单 */
  interface MerchantWithdraw {
    /**
     * 提现单状态
     *
     * `SUCCESS` 才是提到了，之后银行仍可能退回，变成 `REFUND`；`FAIL`、`REFUND`（银行退回）、`CLOSE` 没有提到，看 `reason`；其余还会变，须再查。
     *
     * - `CREATE_SUCCESS`：受理成功
     * - `SUCCESS`：提现成功
     * - `FAIL`：提现失败
     * - `REFUND`：提现退票
     * - `CLOSE`：已关单
     * - `INIT`：业务单已创建
     * @example 'CREATE_SUCCESS'
     */
    status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT';
    /**
     * 微信支付提现单号
     *
     * 受理后由微信支付生成，须存下，查提现结果用它或 `out_request_no`。
     *
     * 长度 ≤ 128
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
     * @example 1
     */
    amount: number;
    /**
     * 发起提现时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 提现状态更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 失败原因
     *
     * 长度 ≤ 255
     * @example '卡号错误'
     */
    reason: string;
    /**
     * 提现备注
     *
     * 长度 ≤ 255
     * @example '交易提现'
     */
    remark: string;
    /**
     * 银行附言
     *
     * 长度 ≤ 32
     * @example '微信提现'
     */
    bank_memo: string;
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
     * 提现失败解决方案
     *
     * 提现失败、被银行退回或关单时才有。
     *
     * 长度 ≤ 255
     * @example '请修改结算银行卡信息'
     */
    solution: string;
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
