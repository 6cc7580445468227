// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 销售方信息 */
  interface FapiaoSeller {
    /**
     * 名称
     *
     * 发票上销售方的名称。
     *
     * 长度 ≤ 256
     * @example '深圳市南山区测试公司'
     */
    name: string;
    /**
     * 纳税人识别号
     *
     * 销售方，即开票那家商户的识别号。
     *
     * 长度 ≤ 32
     * @example '202611201233701778'
     */
    taxpayer_id: string;
    /**
     * 地址
     *
     * 长度 ≤ 128
     * @example '深圳市南山区深南大道10000号'
     */
    address?: string;
    /**
     * 电话
     *
     * 长度 ≤ 32
     * @example '075512345678'
     */
    telephone?: string;
    /**
     * 开户银行
     *
     * 长度 ≤ 128
     * @example '测试银行'
     */
    bank_name?: string;
    /**
     * 银行账号
     *
     * 长度 ≤ 32
     * @example '62001234567890'
     */
    bank_account?: string;
  }
}
