// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 后付费项目 */
  interface PostPayment {
    /**
     * 付费名称
     *
     * 显示给用户看的收费项目。
     *
     * 长度 ≤ 20 字符
     *
     * 与部分接口的官方页面不同：同一服务订单在创建、查询、完结、同步的应答和通知里都写可选。
     * @example '就餐费用'
     */
    name?: string;
    /**
     * 付费金额
     *
     * 这一项共收多少，不再乘以 `count`；`0` 表示这一项不收费。
     *
     * 单位 分
     * @example 40000
     */
    amount?: number;
    /**
     * 付费说明
     *
     * 向用户说明这一项怎样计费。
     *
     * 长度 ≤ 30 字符
     * @example '就餐人均100元'
     */
    description?: string;
    /**
     * 付费数量
     *
     * 相同的项目宜合并成一条，数量和金额都累加。
     * @example 4
     */
    count?: number;
  }
}
