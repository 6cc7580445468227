// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 金融机构许可证信息 */
  interface FinanceInstitutionInfo {
    /**
     * 金融机构类型
     *
     * 须与营业执照或登记证书上写的相符。
     *
     * - `BANK_AGENT`：银行业
     * - `PAYMENT_AGENT`：支付机构
     * - `INSURANCE`：保险业
     * - `TRADE_AND_SETTLE`：交易及结算类金融机构
     * - `OTHER`：其他金融机构
     */
    finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER';
    /**
     * 金融机构许可证图片
     *
     * 每张先用文件上传得到 `media_id`。须是申请主体的许可证，经授权也可用总公司或分公司的。
     *
     * 项数 ≤ 5
     */
    finance_license_pics: string[];
  }
}
