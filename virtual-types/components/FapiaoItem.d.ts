// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 发票商品行 */
  interface FapiaoItem {
    /**
     * 货物或应税劳务、服务编码
     *
     * 长度 ≤ 32
     * @example '3010101020203000000'
     */
    tax_code: string;
    /**
     * 货物或应税劳务、服务名称
     *
     * 长度 ≤ 128
     * @example '出租汽车客运服务'
     */
    goods_name: string;
    /**
     * 规格型号
     *
     * 长度 ≤ 20
     * @example 'A4'
     */
    specification?: string;
    /**
     * 单位
     *
     * 长度 ≤ 32
     * @example '次'
     */
    unit?: string;
    /**
     * 数量
     * @example 100000000
     */
    quantity: number;
    /**
     * 单价
     *
     * 单位 分
     * @example 380442000000
     */
    unit_price: number;
    /**
     * 单行金额
     *
     * 单位 分
     * @example 380442
     */
    amount: number;
    /**
     * 单行税额
     *
     * 单位 分
     * @example 49458
     */
    tax_amount: number;
    /**
     * 单行金额合计
     *
     * 单位 分
     * @example 429900
     */
    total_amount: number;
    /**
     * 税率
     *
     * 单位 万分之一
     * @example 1300
     */
    tax_rate: number;
    /**
     * 税收优惠政策标识
     *
     * - `NO_FAVORABLE`：无优惠
     * - `OUTSIDE_VAT`：不征税
     * - `VAT_EXEMPT`：免税
     * - `NORMAL_ZERO_RATED`：普通零税率
     * - `EXPORT_ZERO_RATED`：出口零税率
     * @example 'NO_FAVORABLE'
     */
    tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED';
    /** 是否折扣行 */
    discount: boolean;
  }
}
