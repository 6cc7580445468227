// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 后付费项目 */
  interface PostPayment {
    /**
     * 付费名称
     *
     * 长度 ≤ 20 字符
     * @example '就餐费用'
     */
    name: string;
    /**
     * 付费金额
     *
     * 单位 分
     * @example 40000
     */
    amount?: number;
    /**
     * 付费说明
     *
     * 长度 ≤ 30 字符
     * @example '就餐人均100元'
     */
    description?: string;
    /**
     * 付费数量
     * @example 4
     */
    count?: number;
  }
}
