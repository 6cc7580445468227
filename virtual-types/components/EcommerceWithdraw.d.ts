// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 二级商户提现单 */
  interface EcommerceWithdraw {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 电商平台商户号
     * @example '1800000123'
     */
    sp_mchid: string;
    /**
     * 提现单状态
     *
     * `SUCCESS` 之后仍可能被银行退回，变成 `REFUND`；`FAIL`、`REFUND`、`CLOSE` 没有提到，看 `reason`；`INIT` 用原单号与参数重发，`CREATE_SUCCESS` 须再查。
     *
     * - `CREATE_SUCCESS`：受理成功
     * - `SUCCESS`：提现成功
     * - `FAIL`：提现失败
     * - `REFUND`：提现退票
     * - `CLOSE`：已关单
     * - `INIT`：业务单已创建
     * @example 'SUCCESS'
     */
    status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT';
    /**
     * 微信支付提现单号
     *
     * 受理后由微信支付生成，须存下，查提现结果用它或 `out_request_no`。
     *
     * 长度 ≤ 128
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
    amount: number;
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
     * 提现失败、被银行退回或关单时才有值。
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
     * 银行备注
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
