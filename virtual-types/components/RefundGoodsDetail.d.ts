// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 退款商品 */
  interface RefundGoodsDetail {
    /**
     * 商户侧商品编码
     *
     * 与下单时传的编码一致。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
     * @example '1217752501202611203233368018'
     */
    merchant_goods_id: string;
    /**
     * 微信侧商品编码
     *
     * 与下单时传的编码一致，当时没传就不传。
     *
     * 长度 ≤ 32
     * @example '1001'
     */
    wechatpay_goods_id?: string;
    /**
     * 商品名称
     *
     * 与下单时传的名称一致。
     *
     * 长度 ≤ 256
     * @example 'iPhone6s 16G'
     */
    goods_name?: string;
    /**
     * 商品单价
     *
     * 与下单时传的单价一致。
     *
     * 单位 分
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
     * @example 100
     */
    unit_price: number;
    /**
     * 商品退款金额
     *
     * 这件商品这次退的钱。
     *
     * 单位 分
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
     * @example 100
     */
    refund_amount: number;
    /**
     * 商品退货数量
     *
     * 这件商品这次退几件。
     *
     * 与部分接口的官方页面不同：支付分的两页少写了一层 goods_detail，把这些字段列在 promotion_detail 之下；其余页面都写必填。
     * @example 1
     */
    refund_quantity: number;
  }
}
