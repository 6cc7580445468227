// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 发票商品行 */
  interface FapiaoItem {
    /**
     * 货物或应税劳务、服务编码
     *
     * 税务部门规定的编码，须与所卖的货物或服务相符。
     *
     * 长度 ≤ 32
     * @example '3010101020203000000'
     */
    tax_code: string;
    /**
     * 货物或应税劳务、服务名称
     *
     * 印在发票上的名称，由你定义。
     *
     * 长度 ≤ 128
     * @example '出租汽车客运服务'
     */
    goods_name: string;
    /**
     * 规格型号
     *
     * 印在发票的规格型号一栏。
     *
     * 长度 ≤ 20
     * @example 'A4'
     */
    specification?: string;
    /**
     * 单位
     *
     * 印在发票的单位一栏。
     *
     * 长度 ≤ 32
     * @example '次'
     */
    unit?: string;
    /**
     * 数量
     *
     * 以 10 的 -8 次方为单位：数量 1 填 `100000000`。
     * @example 100000000
     */
    quantity: number;
    /**
     * 单价
     *
     * 以百万分之一分为单位：1 元填 `100000000`。
     *
     * 单位 分
     * @example 380442000000
     */
    unit_price: number;
    /**
     * 单行金额
     *
     * 这一行的金额，加上 `tax_amount` 等于 `total_amount`。
     *
     * 单位 分
     * @example 380442
     */
    amount: number;
    /**
     * 单行税额
     *
     * 这一行的税。
     *
     * 单位 分
     * @example 49458
     */
    tax_amount: number;
    /**
     * 单行金额合计
     *
     * 这一行的金额加税额；折扣行是负数。
     *
     * 单位 分
     * @example 429900
     */
    total_amount: number;
    /**
     * 税率
     *
     * 以万分之一为单位，13% 填 `1300`。
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
    /**
     * 是否折扣行
     *
     * 折扣行须紧跟在被折扣的那一行之后。
     */
    discount: boolean;
  }
}
