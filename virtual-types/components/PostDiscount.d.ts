// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 后付费商户优惠 */
  interface PostDiscount {
    /**
     * 优惠名称
     *
     * 显示给用户看，同一订单里不能重名。
     *
     * 长度 ≤ 20 字符
     * @example '满20减1元'
     */
    name?: string;
    /**
     * 优惠说明
     *
     * 向用户说明这项优惠什么条件下可用。
     *
     * 长度 ≤ 30 字符
     * @example '不与其他优惠叠加'
     */
    description?: string;
    /**
     * 优惠金额
     *
     * 这项优惠一共减多少；应收总额等于付费项目之和减去全部优惠之和。
     *
     * 单位 分
     * @example 100
     */
    amount?: number;
    /**
     * 优惠数量
     *
     * 同一活动的优惠用了几份，两张券就填 `2`。
     *
     * 与部分接口的官方页面不同：同一服务订单的其他应答有这个字段：修改订单的应答示例里有 count，公开的接口资料有 bank_type。
     * @example 2
     */
    count?: number;
  }
}
