// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 银行 */
  interface Bank {
    /**
     * 银行别名
     * @example '工商银行深圳前海微众银行'
     */
    bank_alias: string;
    /**
     * 银行别名编码
     * @example '1000006247'
     */
    bank_alias_code: string;
    /**
     * 开户银行
     * @example '招商银行其他银行'
     */
    account_bank: string;
    /**
     * 开户银行编码
     * @example 1001
     */
    account_bank_code: number;
    /**
     * 是否需要填写支行
     *
     * `true` 时填收款账户还须选支行，到支行列表查。
     */
    need_bank_branch: boolean;
  }
}
